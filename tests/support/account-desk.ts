import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, inject } from "vitest";
import { hashPassword } from "../../app/platform/passwords.server.ts";
import { type Db, openDb } from "../../db/open.server.ts";
import { type Dialect, isAvailable } from "./databases.ts";
import { insertTestPerson, type PersonSettings, postForm, type TestPerson } from "./people.ts";
import { type KiatServer, startServer } from "./server.ts";
import { createLoadedDatabase } from "./starter-content.ts";

export const PASSWORD = "gerobak teh manis keliling";

type Answer = { status: number; location: string | null; headers: Headers; html: string };
type Letter = { to: string | undefined; subject: string | undefined; text: string };

/** A server whose people have the password `PASSWORD`, and the letters it wrote. */
export type AccountDesk = {
  readonly db: Db;
  readonly server: KiatServer;
  readonly databaseUrl: string;
  person(settings?: PersonSettings): Promise<TestPerson>;
  open(cookie: string, address: string): Promise<Answer>;
  send(cookie: string, address: string, fields?: Record<string, string>): Promise<Answer>;
  letters(): Promise<Letter[]>;
};

/** The desk of one block of tests; where the database cannot be had nothing is made. */
export function prepareAccountDesk(
  dialect: Dialect,
  env: () => Record<string, string> = () => ({}),
): () => AccountDesk {
  let desk: AccountDesk | undefined;
  beforeAll(async () => {
    if (isAvailable(dialect)) desk = await createAccountDesk(dialect, env());
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

async function createAccountDesk(dialect: Dialect, env: Record<string, string>): Promise<AccountDesk> {
  const databaseUrl = await createLoadedDatabase(dialect);
  const folder = mkdtempSync(join(inject("workFolder"), "akun-"));
  const server = await startServer({ databaseUrl, env: { DATA_DIR: folder, ...env } });
  const db = openDb(databaseUrl);
  const passwordHash = await hashPassword(PASSWORD);
  const ask = async (address: string, init: RequestInit): Promise<Answer> => {
    const response = await server.get(address, init);
    const { status, headers } = response;
    return { status, headers, location: headers.get("location"), html: await response.text() };
  };
  return {
    ...{ db, server, databaseUrl },
    person: (settings) => insertTestPerson(db, { passwordHash, ...settings }),
    open: (cookie, address) => ask(address, { headers: { Cookie: cookie } }),
    send: (cookie, address, fields = {}) => ask(address, postForm(cookie, fields)),
    letters: () => readLetters(join(folder, "surat")),
  };
}

/** Letters in the order they were written. */
async function readLetters(folder: string): Promise<Letter[]> {
  const files = readdirSync(folder).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const { to, subject, text = "" } = await PostalMime.parse(readFileSync(join(folder, file)));
      return { to: to?.[0]?.address, subject, text };
    }),
  );
}

/** The `Cookie` header after an answer set another session token. */
export function cookieFrom(headers: Headers): string {
  const set = headers.getSetCookie().find((text) => text.startsWith("kiat="));
  return set?.split(";")[0] ?? "";
}
