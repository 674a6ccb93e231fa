import { describe, expect, test } from "vitest";
import { prepareAccountDesk } from "../support/account-desk.ts";
import { isAvailable } from "../support/databases.ts";

const ALLOWED = 60;

describe.each(["sqlite", "postgres"] as const)("behind one trusted proxy on %s", (dialect) => {
  const it = test.skipIf(!isAvailable(dialect));
  const desk = prepareAccountDesk(dialect, () => ({ TRUST_PROXY: "1" }));

  it("AUTH-02: only what the proxy added counts, whatever the client put to its left", async () => {
    const attempt = async (n: number, client: string) => {
      const body = new URLSearchParams({ surel: `orang${n}@mesuji.example`, sandi: "salah" });
      const headers = { "X-Forwarded-For": `10.0.0.${n}, ${client}` };
      return (await desk().server.get("/masuk", { method: "POST", headers, body })).status;
    };
    const statuses = [];
    for (let n = 1; n <= ALLOWED + 1; n++) statuses.push(await attempt(n, "203.0.113.7"));
    expect(statuses).toEqual([...Array(ALLOWED).fill(422), 429]);
    expect(await attempt(99, "203.0.113.8")).toBe(422);
  });
});
