import { expect, test } from "vitest";
import { safeReturn } from "../../app/domain/safe-return.ts";
import { seededPick } from "../support/seeded.ts";

const SITE = "https://kiat.example";

test.each([
  "//jahat.example",
  "/\\jahat.example",
  "///jahat.example",
  "\\\\jahat.example",
  "/\t/jahat.example",
  "/\n/jahat.example",
  "/.//jahat.example",
  "/%2e//jahat.example",
  "/x/..//jahat.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "https://jahat.example/",
  "http://kiat.example@jahat.example/",
  "jahat.example",
  " /daerah",
  "",
  null,
  undefined,
])("AUTH-01: %j leads to the workspace", (wished) => {
  expect(safeReturn(wished)).toBe("/ruang-kerja");
});

test.each(["/bandingkan?daerah=18.11", "/", "/undangan?kunci=a-b_c", "/daerah/18.11#riwayat", "/masuk/selesai"])(
  "%s is honoured as it is",
  (wished) => {
    expect(safeReturn(wished)).toBe(wished);
  },
);

test("whatever is put together, a browser stays on the site", () => {
  const parts = ["/", "\\", ".", "..", ":", "@", "?", "#", "%2f", "%5c", "%2e", "\t", "\n", "\r", "\u0000", " ", "//"];
  const words = ["jahat.example", "https:", "javascript:", "daerah", "18.11", "\u3002", "\uff0f"];
  for (let seed = 1; seed <= 20_000; seed++) {
    const wished = `/${seededPick([...parts, ...words, ...parts], 1 + (seed % 7), seed).join("")}`;
    const address = safeReturn(wished);
    expect(new URL(address, `${SITE}/masuk`).origin, JSON.stringify(wished)).toBe(SITE);
    // What leads on is read once more where it is asked for.
    expect(safeReturn(address)).toBe(address);
  }
});
