import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ADDRESS_RULES } from "../../app/domain/addresses.ts";
import { type Db, openDb } from "../../db/open.server.ts";
import { readAllRows } from "../support/all-rows.ts";
import { type Askers, insertAskers } from "../support/askers.ts";
import { inBatches } from "../support/batches.ts";
import { isAvailable } from "../support/databases.ts";
import { importRemixBuild } from "../support/remix-build.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const PATIENCE_MS = 60_000;

const FROM_ELSEWHERE: readonly Record<string, string>[] = [
  { Origin: "https://jahat.example" },
  { Origin: "null" },
  { "Sec-Fetch-Site": "cross-site" },
  { "Sec-Fetch-Site": "same-site" },
];

const FIELDS = { nama: "Penyusup", surel: "penyusup@jahat.example", peran: "admin", ringkasan: "Diganti" };

/** The three kinds of body that a form of another site can send. */
function bodies(): BodyInit[] {
  const multipart = new FormData();
  for (const [name, value] of Object.entries(FIELDS)) multipart.set(name, value);
  return [new URLSearchParams(FIELDS), multipart, new URLSearchParams(FIELDS).toString()];
}

describe.each(["sqlite", "postgres"] as const)("requests from other sites on %s", (dialect) => {
  const it = test.skipIf(!isAvailable(dialect));
  let databaseUrl = "";
  let db: Db | undefined;
  let askers: Askers;
  let actions: { address: string; routeId: string }[];
  const site = prepareServer(async () => {
    databaseUrl = await createLoadedDatabase(isAvailable(dialect) ? dialect : "sqlite");
    return { databaseUrl };
  });
  beforeAll(async () => {
    db = openDb(databaseUrl);
    askers = await insertAskers(db);
    actions = await listActions(askers.bystanderId);
  });
  afterAll(() => db?.destroy());
  const rows = () => (db === undefined ? Promise.resolve({}) : readAllRows(db));
  const cookies = () => ["office admin", "portal_admin"].map((name) => askers.named(name).cookie);

  it(
    "AUTH-05: no action runs for another site's form, whatever its body",
    async () => {
      const before = await rows();
      const tries = actions.flatMap(({ address, routeId }) =>
        [address, `${address}?_data=${encodeURIComponent(routeId)}`].flatMap((way) =>
          cookies().flatMap((cookie) =>
            FROM_ELSEWHERE.flatMap((from) => bodies().map((body) => ({ way, cookie, from, body }))),
          ),
        ),
      );
      const wrong = await inBatches(tries, async ({ way, cookie, from, body }) => {
        const response = await site.get(way, { method: "POST", headers: { ...from, Cookie: cookie }, body });
        await response.text();
        return response.status === 403 ? [] : [`${way} ${JSON.stringify(from)}: ${response.status}`];
      });
      expect(wrong).toEqual([]);
      expect(await rows()).toEqual(before);
    },
    PATIENCE_MS,
  );

  it("AUTH-05: the same form from the site itself is carried out", async () => {
    const { cookie } = askers.named("author");
    const body = new URLSearchParams({ nama: "Nama Baru", jabatan: "Analis" });
    const from = { Origin: site.origin, "Sec-Fetch-Site": "same-origin", Cookie: cookie };
    expect((await site.get("/akun", { method: "POST", headers: from, body })).status).toBe(303);
  });

  it(
    "AUTH-06: asking for an address that changes something changes nothing",
    async () => {
      const before = await rows();
      const tries = actions.flatMap(({ address }) => cookies().map((cookie) => ({ address, cookie })));
      const wrong = await inBatches(tries, async ({ address, cookie }) => {
        const response = await site.get(address, { headers: { Cookie: cookie } });
        await response.text();
        const ended = response.headers.getSetCookie().some((text) => text.startsWith("kiat="));
        return response.status >= 500 || ended ? [`${address}: ${response.status}`] : [];
      });
      expect(wrong).toEqual([]);
      expect(await rows()).toEqual(before);
    },
    PATIENCE_MS,
  );
});

/** Every address that takes forms, with a record in it where it names one. */
async function listActions(id: string): Promise<{ address: string; routeId: string }[]> {
  const { routes } = await importRemixBuild();
  return Object.values(routes)
    .filter(({ path, module }) => module.action !== undefined && ADDRESS_RULES[path ?? ""] !== undefined)
    .map((route) => ({ address: `/${(route.path ?? "").replace(":id", id)}`, routeId: route.id }));
}
