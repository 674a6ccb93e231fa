import { afterAll, beforeAll } from "vitest";
import { openDatabases } from "../../db/open.server.ts";
import { grantTestRole, insertTestOffice, insertTestPerson, type TestPerson } from "./people.ts";
import { prepareServer } from "./server.ts";
import { createLoadedDatabase } from "./starter-content.ts";

/** Two offices with their people, and those whose roles reach further. */
export type WorkspacePeople = {
  readonly officeId: string;
  readonly otherOfficeId: string;
  readonly admin: TestPerson;
  readonly author: TestPerson;
  /** Grant id of the author's role. */
  readonly authorGrant: string;
  readonly otherAdmin: TestPerson;
  readonly coordinator: TestPerson;
  readonly portal: TestPerson;
  /** Held a role of the office; it has ended. */
  readonly former: TestPerson;
};

/** A server with offices for Tulang Bawang Barat (18.12) and Mesuji (18.11), for the tests of one file. */
export function prepareWorkspaceSite() {
  let made: { people: WorkspacePeople; databases: ReturnType<typeof openDatabases> } | undefined;
  let databaseUrl = "";
  const site = prepareServer(async () => {
    databaseUrl = await createLoadedDatabase();
    return { databaseUrl };
  });
  const ready = () => {
    if (!made) throw new Error("The people belong inside a test");
    return made;
  };
  beforeAll(async () => {
    const databases = openDatabases(databaseUrl);
    made = { databases, people: await insertPeople(databases.writer) };
  });
  afterAll(() => made?.databases.close());
  return {
    site,
    people: () => ready().people,
    databases: () => ready().databases,
    as: (person: TestPerson, path: string) => site.get(path, { headers: { Cookie: person.cookie } }),
  };
}

async function insertPeople(db: ReturnType<typeof openDatabases>["writer"]): Promise<WorkspacePeople> {
  const officeId = await insertTestOffice(db, "18.12");
  const otherOfficeId = await insertTestOffice(db, "18.11");
  const province = await db.selectFrom("region").select("id").where("code", "=", "18").executeTakeFirstOrThrow();
  const author = await insertTestPerson(db, { name: "Budi Penulis" });
  const former = await insertTestPerson(db, { name: "Eka Pindah" });
  const formerGrant = await grantTestRole(db, former.id, { role: "author", officeId });
  await db
    .updateTable("role_grant")
    .set({ ended_at: new Date().toISOString() })
    .where("id", "=", formerGrant)
    .execute();
  return {
    officeId,
    otherOfficeId,
    admin: await insertTestPerson(db, { name: "Ana Admin", roles: [{ role: "office_admin", officeId }] }),
    author,
    authorGrant: await grantTestRole(db, author.id, { role: "author", officeId }),
    otherAdmin: await insertTestPerson(db, {
      name: "Citra Tetangga",
      roles: [{ role: "office_admin", officeId: otherOfficeId }],
    }),
    coordinator: await insertTestPerson(db, {
      name: "Dewi Koordinator",
      roles: [{ role: "province_coordinator", provinceId: province.id }],
    }),
    portal: await insertTestPerson(db, { name: "Fajar Portal", roles: [{ role: "portal_admin" }] }),
    former,
  };
}
