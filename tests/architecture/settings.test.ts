import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../app/platform/env.server.ts";

const example = readFileSync(".env.example", "utf8");
const settings = Object.fromEntries(
  [...example.matchAll(/^# ([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
);

describe(".env.example", () => {
  test("names every setting that the server reads, and no other", () => {
    const read = readFileSync("app/platform/env.server.ts", "utf8").matchAll(/^ {2}([A-Z_]+):/gm);
    expect(Object.keys(settings).toSorted()).toEqual([...read].map(([, name]) => name).toSorted());
  });

  test("shows the defaults", () => {
    expect(parseConfig(settings)).toMatchObject({ ok: true });
    const { PUBLIC_URL, DATABASE_URL, ...rest } = settings;
    expect(parseConfig(rest)).toEqual(parseConfig({}));
    expect([PUBLIC_URL, DATABASE_URL]).toEqual(["http://127.0.0.1:3000", "file:data/kiat.db"]);
  });

  test("explains every setting", () => {
    const unexplained = [...example.matchAll(/\n\n# ([A-Z_]+)=/g)].map(([, name]) => name);
    expect(unexplained).toEqual([]);
  });
});
