import { afterAll, beforeAll } from "vitest";
import { type Db, openDb } from "../../db/open.server.ts";
import type { OfficeTable } from "../../db/schema-accounts.ts";
import { type Dialect, isAvailable } from "./databases.ts";
import { readForm } from "./forms.ts";
import { insertTestOffice, insertTestPerson, postForm, type TestPerson } from "./people.ts";
import { type KiatServer, startServer } from "./server.ts";
import { createLoadedDatabase } from "./starter-content.ts";

export const PROFILE = "/ruang-kerja/profil";
export const DRAFT = `${PROFILE}/draf`;

type Answer = { status: number; location: string | null; headers: Headers; html: string };

/** A server with two offices: Sari and Budi manage one, Wayan the other. */
export type OfficeDesk = {
  readonly db: Db;
  readonly server: KiatServer;
  readonly office: string;
  readonly otherOffice: string;
  readonly sari: TestPerson;
  readonly budi: TestPerson;
  readonly wayan: TestPerson;
  open(person: { cookie: string }, address?: string): Promise<Answer>;
  /** The profile's form as somebody opens it. */
  formOf(person: { cookie: string }): Promise<Record<string, string>>;
  send(person: { cookie: string }, fields: Record<string, string>, address?: string): Promise<Answer>;
  /** The row of the first office. */
  standing(): Promise<OfficeTable>;
  countRevisions(): Promise<number>;
  draftsOf(person: { id: string }): Promise<{ body: string }[]>;
};

/** The desk of one block of tests; where the database cannot be had nothing is made. */
export function prepareOfficeDesk(dialect: Dialect): () => OfficeDesk {
  let desk: OfficeDesk | undefined;
  beforeAll(async () => {
    if (isAvailable(dialect)) desk = await createOfficeDesk(dialect);
  });
  afterAll(async () => {
    await desk?.db.destroy();
    await desk?.server.stop();
  });
  return () => {
    if (desk === undefined) throw new Error("The desk belongs inside a test");
    return desk;
  };
}

async function createOfficeDesk(dialect: Dialect): Promise<OfficeDesk> {
  const url = await createLoadedDatabase(dialect);
  const server = await startServer({ databaseUrl: url });
  const db = openDb(url);
  const [office, otherOffice] = [await insertTestOffice(db, "18.11"), await insertTestOffice(db, "18.12")];
  const admin = (officeId: string) => [{ role: "office_admin" as const, officeId }];
  const ask = async (address: string, init: RequestInit): Promise<Answer> => {
    const response = await server.get(address, init);
    const { status, headers } = response;
    return { status, headers, location: headers.get("location"), html: await response.text() };
  };
  const open: OfficeDesk["open"] = ({ cookie }, address = PROFILE) => ask(address, { headers: { Cookie: cookie } });
  return {
    ...{ db, server, office, otherOffice, open },
    sari: await insertTestPerson(db, { name: "Sari", position: "Kepala Bidang Aplikasi", roles: admin(office) }),
    budi: await insertTestPerson(db, { name: "Budi", roles: admin(office) }),
    wayan: await insertTestPerson(db, { name: "Wayan", roles: admin(otherOffice) }),
    formOf: async (person) => readForm((await open(person)).html, PROFILE),
    send: ({ cookie }, fields, address = PROFILE) => ask(address, postForm(cookie, fields)),
    standing: () => db.selectFrom("office").selectAll().where("id", "=", office).executeTakeFirstOrThrow(),
    draftsOf: ({ id }) => db.selectFrom("draft").select("body").where("person_id", "=", id).execute(),
    countRevisions: async () =>
      (await db.selectFrom("revision").select("number").where("subject_id", "=", office).execute()).length,
  };
}
