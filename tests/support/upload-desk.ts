import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { ATTACHMENT_BYTES } from "../../app/domain/attachment.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { type Db, openDb } from "../../db/open.server.ts";
import { insertPracticeDraft } from "../../db/queries/practice.server.ts";
import { insertTestOffice, insertTestPerson, type TestPerson } from "./people.ts";
import { type KiatServer, startServer } from "./server.ts";
import { createLoadedDatabase } from "./starter-content.ts";

/** A file as a browser would send it: the declared type is what the sender says. */
export type SentTestFile = { readonly name: string; readonly content: string | Uint8Array; readonly type?: string };

/** A server with a data folder of its own, two offices and their practices. */
export type UploadDesk = {
  readonly db: Db;
  readonly server: KiatServer;
  readonly author: TestPerson;
  readonly reviewer: TestPerson;
  readonly stranger: TestPerson;
  /** A new practice of the office of author and reviewer. */
  addPractice(state?: "draft" | "published"): Promise<string>;
  send(person: TestPerson, practiceId: string, file: SentTestFile, fields?: Record<string, string>): Promise<Response>;
  /** Sends a file that must be taken and tells its address. */
  add(person: TestPerson, practiceId: string, file: SentTestFile): Promise<string>;
  open(person: { cookie: string } | undefined, address: string, init?: RequestInit): Promise<Response>;
  /** Names of all files below the folder of files, temporary ones apart. */
  kept(): string[];
  temporary(): string[];
};

export const attachmentsOf = (practiceId: string) => `/ruang-kerja/praktik/${practiceId}/lampiran`;

export const attachmentFixture = (name: string) => readFileSync(`tests/fixtures/attachments/${name}`);

/** A PDF of exactly so many bytes. */
export function pdfOf(bytes: number): Uint8Array {
  const content = Buffer.alloc(bytes, "\n% isi");
  content.write("%PDF-1.4\n");
  return content;
}

export const OVER_LIMIT = ATTACHMENT_BYTES + 1;

export function prepareUploadDesk(
  settings: () => Promise<Record<string, string>> = async () => ({}),
): () => UploadDesk {
  let desk: UploadDesk | undefined;
  beforeAll(async () => {
    desk = await createUploadDesk(await settings());
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

async function createUploadDesk(settings: Record<string, string>): Promise<UploadDesk> {
  const databaseUrl = await createLoadedDatabase();
  const dataDir = mkdtempSync(join(inject("workFolder"), "unggahan-"));
  const server = await startServer({ databaseUrl, env: { ...settings, DATA_DIR: dataDir } });
  const db = openDb(databaseUrl);
  const [office, otherOffice] = [await insertTestOffice(db, "18.12"), await insertTestOffice(db, "18.11")];
  const author = await insertTestPerson(db, { name: "Budi", roles: [{ role: "author", officeId: office }] });
  const names = (folder: string) => {
    try {
      const entries = readdirSync(join(dataDir, "berkas", folder), { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`);
    } catch {
      // Made with the first file.
      return [];
    }
  };
  const send: UploadDesk["send"] = ({ cookie }, practiceId, { name, content, type = "" }, fields = {}) => {
    const body = new FormData();
    for (const [field, text] of Object.entries({ judul: "", lisensi: "cc-by-4.0", ...fields }))
      body.append(field, text);
    body.append("berkas", new Blob([Uint8Array.from(Buffer.from(content))], { type }), name);
    return server.get(attachmentsOf(practiceId), { method: "POST", headers: { Cookie: cookie }, body });
  };
  return {
    ...{ db, server, author, send },
    reviewer: await insertTestPerson(db, { name: "Rina", roles: [{ role: "reviewer", officeId: office }] }),
    stranger: await insertTestPerson(db, { name: "Citra", roles: [{ role: "office_admin", officeId: otherOffice }] }),
    kept: () => names(".").filter((name) => !name.includes("/.tmp/")),
    temporary: () => names(".tmp"),
    open: (person, address, init) =>
      server.get(address, { ...init, headers: { ...(person && { Cookie: person.cookie }), ...init?.headers } }),
    async addPractice(state = "draft") {
      const id = newId();
      const at = new Date().toISOString();
      await db.transaction().execute(async (trx) => {
        await insertPracticeDraft(trx, { id, officeId: office, personId: author.id, at });
        await trx.updateTable("practice").set({ state, title: "Praktik uji" }).where("id", "=", id).execute();
      });
      return id;
    },
    async add(person, practiceId, file) {
      const answer = await send(person, practiceId, file);
      if (answer.status !== 303) throw new Error(`${file.name} was answered with ${answer.status}`);
      const { id, name } = await db
        .selectFrom("attachment")
        .select(["id", "name"])
        .where("subject_id", "=", practiceId)
        .orderBy("id", "desc")
        .executeTakeFirstOrThrow();
      return `/lampiran/${id}/${encodeURIComponent(name)}`;
    },
  };
}
