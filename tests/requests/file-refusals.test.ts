import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ADDRESS_RULES } from "../../app/domain/addresses.ts";
import routes from "../../app/routes.ts";
import { type Db, openDb } from "../../db/open.server.ts";
import { insertTestOffice, insertTestPerson, type TestPerson } from "../support/people.ts";
import { importRemixBuild } from "../support/remix-build.ts";
import { type KiatServer, startServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

let db: Db;
let server: KiatServer;
let [visitor, third]: TestPerson[] = [];
let visit = "";
let files: { path: string; address: string }[] = [];

beforeAll(async () => {
  const databaseUrl = await createLoadedDatabase();
  db = openDb(databaseUrl);
  const member = async (code: string) => {
    const officeId = await insertTestOffice(db, code);
    return { officeId, person: await insertTestPerson(db, { roles: [{ role: "author", officeId }] }) };
  };
  const [one, two, three] = [await member("18.12"), await member("18.11"), await member("18.04")];
  visitor = one.person;
  third = three.person;
  visit = await insertTestVisit(db, {
    ...{ visitor: "18.12", host: "18.11", visitorOffice: one.officeId, hostOffice: two.officeId },
  });
  files = await listFileRoutes();
  server = await startServer({ databaseUrl });
});
afterAll(async () => {
  await server?.stop();
  await db?.destroy();
});

/** Every address whose module draws no page, with the visit of two other offices where it names a record. */
async function listFileRoutes(): Promise<{ path: string; address: string }[]> {
  const build = await importRemixBuild();
  const samples: Record<string, string> = { id: visit, code: "18.12", format: "json", naskah: "undangan", no: "99" };
  return (await routes).flatMap(({ path = "", file }) => {
    if (build.routes[file.replace(/\.tsx?$/, "")]?.module.default !== undefined) return [];
    const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => samples[name] ?? "tidak-ada");
    const [, gambar, page] = /^berkas\/(gambar\/)?json(\/.+)$/.exec(filled) ?? [];
    return { path, address: page === undefined ? `/${filled}` : `${page}.${gambar ? "svg" : "json"}` };
  });
}

const as = (person: TestPerson | undefined, address: string, method = "GET") =>
  server.get(address, { method, headers: person === undefined ? {} : { Cookie: person.cookie } });

/** What was answered, where it is neither a sentence of ours nor, in a frame and for what is sent to a twin, a page of ours. */
async function complainOf(address: string, method: string, answer: Response): Promise<string[]> {
  const type = answer.headers.get("content-type") ?? "none";
  const text = await answer.text();
  if (answer.status < 400) return [];
  const isPage = (method === "POST" || address.startsWith("/sematan/")) && type.startsWith("text/html");
  const told = type.startsWith("application/json") ? (/^{"galat":"(.*)"}\n$/.exec(text)?.[1] ?? "") : text.trim();
  const isOurs = (isPage || /^[A-Z][^{}]+\.$/.test(told)) && !/Error|You made/.test(text);
  return isOurs && answer.headers.get("cache-control") === "no-store"
    ? []
    : [`${address}: ${type} ${text.slice(0, 200)}`];
}

describe("addresses of files, feeds and calendars", () => {
  test("are many, the guarded ones among them", () => {
    const guarded = files.filter(({ path }) => !["public", "guest"].includes(ADDRESS_RULES[path] ?? "public"));
    expect(files.length).toBeGreaterThan(50);
    expect(guarded.map(({ path }) => path)).toContain("ruang-kerja/kunjungan/:id/bundel");
    expect(guarded.length).toBeGreaterThan(6);
  });

  test.each(["GET", "POST"])("refuse %s with a sentence of ours, whoever asks", async (method) => {
    const complaints: string[] = [];
    for (const { address } of files) {
      for (const person of [third, undefined]) {
        complaints.push(...(await complainOf(address, method, await as(person, address, method))));
      }
    }
    expect(complaints).toEqual([]);
  });

  test("keep the status of what the guard and the use case say", async () => {
    const own = `/ruang-kerja/kunjungan/${visit}`;
    const statusOf = async (address: string, method = "GET") => (await as(third, address, method)).status;
    for (const file of [`${own}/kalender.ics`, `${own}/naskah/undangan/unduh`, `${own}/bundel`]) {
      expect([file, await statusOf(file)]).toEqual([file, 404]);
    }
    expect(await statusOf("/kelola/jejak.json")).toBe(403);
    const posted = await as(third, "/akun/data/unduh");
    expect([posted.status, posted.headers.get("allow")]).toEqual([405, "POST"]);
    expect(await posted.text()).toBe("Alamat ini hanya menerima kiriman formulir.");
    const feed = await as(third, "/kunjungan.atom", "POST");
    expect([feed.status, feed.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect((await as(visitor, `${own}/bundel`)).status, "whose visit it is").toBe(200);
  });
});
