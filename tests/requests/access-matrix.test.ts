import { beforeAll, describe, expect, test } from "vitest";
import { may, needsSecondFactor, type Permission } from "../../app/domain/permissions.ts";
import { openDb } from "../../db/open.server.ts";
import { type Asker, type Askers, insertAskers } from "../support/askers.ts";
import { inBatches } from "../support/batches.ts";
import { isAvailable } from "../support/databases.ts";
import { type GuardedAddress, listGuardedAddresses } from "../support/guarded-addresses.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

/** What the guard says, or "through" where it lets somebody pass and the address itself answers. */
type Verdict = "sign in" | "code" | "second factor" | 401 | 403 | 405 | "through";

/** A thousand requests a test. */
const PATIENCE_MS = 60_000;
/** Who differs in what the database says; on SQLite everybody is asked. */
const ON_POSTGRES = ["expired session", "disabled", "half-open session", "author", "portal_admin"];
/** What the guard says; an address may refuse for reasons of its own, such as a form that was opened by another account. */
const NO_RIGHT = "Akun Anda tidak berhak";

describe.each(["sqlite", "postgres"] as const)("who may come to which address, on %s", (dialect) => {
  const it = test.skipIf(!isAvailable(dialect));
  let databaseUrl = "";
  let askers: Askers;
  let addresses: GuardedAddress[];
  const site = prepareServer(async () => {
    if (isAvailable(dialect)) databaseUrl = await createLoadedDatabase(dialect);
    return { databaseUrl: databaseUrl || (await createLoadedDatabase()) };
  });
  beforeAll(async () => {
    if (!isAvailable(dialect)) return;
    const db = openDb(databaseUrl);
    askers = await insertAskers(db);
    await db.destroy();
    addresses = await listGuardedAddresses(askers.bystanderId);
  });
  /** Every asker at every address. */
  const pairs = () =>
    askers.all
      .filter(({ name }) => dialect === "sqlite" || ON_POSTGRES.includes(name))
      .flatMap((asker) => addresses.map((entry) => ({ asker, entry })));
  const ask = (asker: Asker, address: string, init: RequestInit = {}) =>
    site.get(address, { ...init, headers: asker.cookie === "" ? {} : { Cookie: asker.cookie } });

  it(
    "every page answers everybody as the table says",
    async () => {
      const wrong = await inBatches(pairs(), async ({ asker, entry }) => {
        const response = await ask(asker, entry.address);
        const text = await response.text();
        const kept = response.headers.get("cache-control") !== "no-store";
        const verdict = judgeReading(asker, entry.read);
        if (isAnswer(response, { verdict, text, address: entry.address }) && !kept) return [];
        return [`${asker.name} ${entry.address}: ${response.status}${kept ? " is kept" : ""}, not ${verdict}`];
      });
      expect(wrong).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    "every form answers everybody as the table says",
    async () => {
      const wrong = await inBatches(pairs(), async ({ asker, entry }) => {
        const response = await ask(asker, entry.address, { method: "POST", body: new URLSearchParams() });
        const text = await response.text();
        const verdict = entry.takesForms ? judgeSending(asker, entry.write) : 405;
        if (isAnswer(response, { verdict, text, address: entry.address })) return [];
        return [`${asker.name} ${entry.address}: ${response.status}, not ${verdict}`];
      });
      expect(wrong).toEqual([]);
    },
    PATIENCE_MS,
  );
});

function judgeReading(asker: Asker, permission: Permission): Verdict {
  if (asker.state === "out") return "sign in";
  if (asker.state === "half") return "code";
  if (lacksSecondFactor(asker, permission)) return "second factor";
  return may(asker.grants, permission) ? "through" : 403;
}

function judgeSending(asker: Asker, permission: Permission): Verdict {
  if (asker.state !== "in") return 401;
  return !lacksSecondFactor(asker, permission) && may(asker.grants, permission) ? "through" : 403;
}

function lacksSecondFactor({ grants, hasSecondFactor }: Asker, permission: Permission): boolean {
  return permission !== "account.own" && needsSecondFactor(grants) && !hasSecondFactor;
}

type Wanted = { verdict: Verdict; text: string; address: string };

function isAnswer({ status, headers }: Response, { verdict, text, address }: Wanted): boolean {
  const location = headers.get("location") ?? "";
  const back = `?ke=${encodeURIComponent(address)}`;
  switch (verdict) {
    case "sign in":
      return status === 302 && location === `/masuk${back}`;
    case "code":
      return status === 302 && location === `/masuk/kode${back}`;
    case "second factor":
      return status === 302 && location === "/akun/faktor-kedua?perlu=1";
    case "through":
      return status < 500 && status !== 401 && !location.startsWith("/masuk") && !text.includes(NO_RIGHT);
    default:
      return status === verdict;
  }
}
