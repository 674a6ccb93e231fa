import { verify } from "@node-rs/argon2";
import type { KyselyPlugin } from "kysely";
import { beforeEach, expect, test, vi } from "vitest";
import { finishAfterAnswers } from "../../app/platform/after-answer.server.ts";
import { hashPassword, isPassword } from "../../app/platform/passwords.server.ts";
import { signIn } from "../../app/usecases/sign-in.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestPerson } from "../support/people.ts";
import { createSignInApp } from "../support/sign-in-app.ts";

vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return { ...real, verify: vi.fn(real.verify) };
});

const PASSWORD = "gerobak teh manis keliling";
const passwordHash = await hashPassword(PASSWORD);

beforeEach(async () => {
  // The hash of nobody's password is made once in a process.
  await isPassword("x", null);
  vi.mocked(verify).mockClear();
});

describeOnEachDatabase("AUTH-08: a sign-in that is refused", (current) => {
  test("costs the same statements and one argon2 run of the same strength, whether the account exists or not", async () => {
    const databases = current();
    const queries: string[] = [];
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        queries.push(node.kind);
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const plain = createSignInApp(databases);
    const app = {
      ...plain,
      reader: databases.reader.withPlugin(counting),
      writer: databases.writer.withPlugin(counting),
    };
    await insertTestPerson(databases.writer, { mail: "ada@mesuji.example", passwordHash });
    await insertTestPerson(databases.writer, { mail: "kosong@mesuji.example" });
    const costOf = async (mail: string) => {
      queries.length = 0;
      vi.mocked(verify).mockClear();
      const from = { remembered: false, device: "x", clientAddress: "203.0.113.7" };
      expect((await signIn(app, { mail, password: "salah sekali", ...from })).kind).toBe("refused");
      await finishAfterAnswers();
      const strengths = vi.mocked(verify).mock.calls.map(([hash]) => String(hash).split("$").slice(1, 4).join());
      return { queries: [...queries], strengths };
    };
    // The first refusal of a window stands in the log, after the answer.
    await costOf("ada@mesuji.example");
    await costOf("kosong@mesuji.example");
    await costOf("tidak.ada@mesuji.example");
    const known = await costOf("ada@mesuji.example");
    expect(known.strengths).toEqual(["argon2id,v=19,m=19456,t=2,p=1"]);
    expect(known.queries.length).toBeGreaterThan(2);
    expect(await costOf("tidak.ada@mesuji.example")).toEqual(known);
    expect(await costOf("kosong@mesuji.example")).toEqual(known);
  });
});
