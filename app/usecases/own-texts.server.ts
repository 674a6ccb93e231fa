import { listRolesOfPerson } from "../../db/queries/member.server.ts";
import { findCredentialsById } from "../../db/queries/person.server.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** What a person's password must not be made of: mail, name, position, and the offices they hold roles in. */
export async function listOwnTexts({ reader }: Pick<AppContext, "reader">, personId: string): Promise<string[]> {
  const [person, roles] = await Promise.all([
    findCredentialsById(reader, personId),
    listRolesOfPerson(reader, personId),
  ]);
  if (person === undefined) return [];
  return [person.mail, person.name, person.position, ...roles.flatMap(({ officeName }) => officeName ?? [])];
}
