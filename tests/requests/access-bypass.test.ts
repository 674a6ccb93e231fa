import { request } from "node:http";
import { beforeAll, expect, test } from "vitest";
import { openDb } from "../../db/open.server.ts";
import { type Asker, type Askers, insertAskers } from "../support/askers.ts";
import { inBatches } from "../support/batches.ts";
import { type GuardedAddress, listGuardedAddresses } from "../support/guarded-addresses.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const PATIENCE_MS = 60_000;

let databaseUrl = "";
let askers: Askers;
let addresses: GuardedAddress[];
const site = prepareServer(async () => {
  databaseUrl = await createLoadedDatabase();
  return { databaseUrl };
});
beforeAll(async () => {
  const db = openDb(databaseUrl);
  askers = await insertAskers(db);
  await db.destroy();
  addresses = await listGuardedAddresses(askers.bystanderId);
});

const ask = (asker: Asker, address: string, init: RequestInit = {}) =>
  site.get(address, { ...init, headers: asker.cookie === "" ? {} : { Cookie: asker.cookie } });

/** Nobody of these may anything at the address: neither without an account nor without a role. */
const outsiders = (entry: GuardedAddress) =>
  ["nobody", "made-up cookie", "half-open session", "without role"]
    .filter((name) => name !== "without role" || entry.read.startsWith("office.") || entry.read === "portal.manage")
    .map((name) => askers.named(name));

/** Every way of asking that passes nobody; says which one did. */
async function findPassed(
  ways: (entry: GuardedAddress) => readonly { address: string; method?: string }[],
): Promise<string[]> {
  const tries = addresses.flatMap((entry) =>
    outsiders(entry).flatMap((asker) => ways(entry).map((way) => ({ asker, ...way }))),
  );
  return inBatches(tries, async ({ asker, address, method = "GET" }) => {
    const response = await ask(asker, address, { method });
    const text = await response.text();
    return isRefusal(response, text) ? [] : [`${asker.name}: ${method} ${address} is ${response.status}`];
  });
}

/** Led away or refused, with nothing of the page. */
function isRefusal({ status, headers }: Response, text: string): boolean {
  if (status >= 400 && status < 500) return !text.includes("uji.example");
  const led = headers.get("location") ?? headers.get("x-remix-redirect") ?? "";
  return [204, 302].includes(status) && /^\/(masuk|akun\/faktor-kedua)/.test(led) && text === "";
}

test("AUTH-07: the view of a page alone is guarded too, also when asked for at another address", async () => {
  const passed = await findPassed(({ ownPath, address, routeId }) => {
    const view = `?_data=${encodeURIComponent(routeId)}`;
    return [address, ownPath, "/", "/ruang-kerja", "/daerah/18.11"].flatMap((page) => [
      { address: page + view },
      { address: page + view, method: "POST" },
    ]);
  });
  expect(passed).toEqual([]);
}, 120_000);

test("no other spelling of an address leads past the guard", async () => {
  const passed = await findPassed(({ address, ownPath }) => {
    const [, first = "", rest = ""] = /^\/([^/]+)(.*)$/.exec(address) ?? [];
    const encoded = [...first].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join("");
    const spellings = [`${address}/`, address.toUpperCase(), `//${first}${rest}`, `/${encoded}${rest}`];
    const asked = [`${address}?_data`, `${address}?index`];
    const data = [`${address}.data`, ownPath, `/BERKAS${ownPath.replace(/^\/berkas/, "")}`];
    return [...spellings, ...asked, ...data].map((one) => ({ address: one }));
  });
  expect(passed).toEqual([]);
}, 120_000);

test(
  "no other method leads past the guard",
  async () => {
    const passed = await findPassed(({ address }) =>
      ["HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"].map((method) => ({ address, method })),
    );
    expect(passed).toEqual([]);
  },
  PATIENCE_MS,
);

test.each([
  ["TRACE", "/kelola", 405],
  ["GET", "/daerah/../kelola", 302],
  ["GET", "/daerah/%2e%2e/kelola", 302],
  ["GET", "/./kelola/", 302],
  ["GET", "/kelola%2forang", 404],
  ["GET", "http://kiat.example/kelola", 302],
])("%s %s as it stands is answered with %i", async (method, path, status) => {
  expect(await askRaw(method, path)).toBe(status);
});

test("what one person was shown is handed to nobody after them", async () => {
  const wrong = await inBatches(addresses, async ({ address, read }) => {
    const first = askers.named(read.startsWith("office.") ? "office admin" : "portal_admin");
    const shown = await ask(first, address);
    await shown.text();
    const after = await ask(askers.named("nobody"), address);
    const led = after.headers.get("location") ?? "";
    const kept = shown.headers.get("cache-control") !== "no-store" || shown.headers.has("etag");
    return kept || !led.startsWith("/masuk?ke=") ? [address] : [];
  });
  expect(wrong).toEqual([]);
});

test("public pages say the same to everybody", async () => {
  const pages = ["/", "/daerah/18.12", "/bandingkan?daerah=18.12,18.11&tahun=2024", "/tidak-ada", "/privasi"];
  const wrong = await inBatches(pages, async (page) => {
    const [first, second] = [await ask(askers.named("portal_admin"), page), await ask(askers.named("nobody"), page)];
    return (await first.text()) === (await second.text()) ? [] : [page];
  });
  expect(wrong).toEqual([]);
});

/** The status of an answer to an address that no client has tidied up. */
function askRaw(method: string, path: string): Promise<number> {
  const { hostname, port } = new URL(site.origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject);
    sent.end();
  });
}
