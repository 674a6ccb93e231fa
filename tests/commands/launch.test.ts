import { describe, expect, test } from "vitest";
import { listStalePackages } from "../../app/commands/launch/install.mjs";
import { explainInstallFailure } from "../../app/commands/launch/install-failure.mjs";
import { isNodeSupported } from "../../app/commands/launch/node-version.mjs";
import { isSuccess, sumCounts } from "../../app/commands/launch/summary.mjs";
import { countTests } from "../../app/commands/launch/vitest-run.mjs";

test("Node is supported from 20.19 on", () => {
  expect(["20.19.0", "20.20.2", "22.0.0", "24.21.0"].every(isNodeSupported)).toBe(true);
  expect(["18.20.4", "20.18.3", "6.0.0"].some(isNodeSupported)).toBe(false);
});

describe("packages are stale", () => {
  const wanted = {
    "": {},
    "node_modules/a": { version: "1.0.0", integrity: "x" },
    "node_modules/b": { version: "2.0.0", optional: true },
  };
  const installed = { "node_modules/a": { version: "1.0.0", integrity: "x" } };

  test("not where everything but another platform's packages is there", () => {
    expect(listStalePackages(wanted, installed)).toEqual([]);
  });

  test("where one is missing, another version, another file, or left over", () => {
    expect(listStalePackages(wanted, {})).toEqual(["node_modules/a"]);
    expect(listStalePackages(wanted, { "node_modules/a": { version: "1.0.1", integrity: "x" } })).toEqual([
      "node_modules/a",
    ]);
    expect(listStalePackages(wanted, { "node_modules/a": { version: "1.0.0", integrity: "y" } })).toEqual([
      "node_modules/a",
    ]);
    expect(listStalePackages(wanted, { ...installed, "node_modules/c": { version: "1.0.0" } })).toEqual([
      "node_modules/c",
    ]);
  });
});

describe("a failed installation is explained in one sentence", () => {
  test.each([
    ["gyp ERR! stack Error: not found: make", /pasang python3, make dan g\+\+/],
    ["make: g++: No such file or directory\nnpm error gyp ERR! build error", /pasang python3, make dan g\+\+/],
    ["gyp ERR! find Python Could not find any Python installation to use", /pasang python3, make dan g\+\+/],
    ["npm error code ENOTFOUND\nnpm error network request failed", /sambungan internet/],
    ["npm error code EACCES", /tidak dapat ditulisi/],
    ["npm error code ENOSPC", /penyimpanan penuh/],
    ["npm error code EUSAGE", /package-lock\.json tidak sesuai/],
  ])("%s", (output, sentence) => {
    const explained = explainInstallFailure(output);
    expect(explained).toMatch(sentence);
    expect(explained).not.toContain("\n");
  });

  test("an unknown failure keeps npm's last lines", () => {
    expect(explainInstallFailure("npm error code EWEIRD")).toMatch(/^npm error code EWEIRD\n.*pesan npm di atas/);
  });
});

describe("the summary", () => {
  const report = (files: object[]) => JSON.stringify({ testResults: files });
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((t) => ({ status: t })),
  });

  test("counts tests by their state", () => {
    const json = report([file("passed", "passed", "skipped"), file("failed", "failed", "passed", "todo", "pending")]);
    expect(countTests(json, 1)).toEqual({ passed: 2, failed: 1, skipped: 3 });
  });

  test("a file that cannot be loaded, a run without report and a bad end are failures", () => {
    expect(countTests(report([file("failed")]), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countTests(report([file("passed", "passed")]), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test("skipped tests fail a strict run only; nothing run is no success", () => {
    const counts = [{ passed: 2, failed: 0, skipped: 1 }];
    expect(isSuccess(counts, { strict: false })).toBe(true);
    expect(isSuccess(counts, { strict: true })).toBe(false);
    expect(isSuccess([{ passed: 2, failed: 1, skipped: 0 }], { strict: false })).toBe(false);
    expect(isSuccess([], { strict: false })).toBe(false);
  });

  test("adds up several runs", () => {
    const run = { passed: 1, failed: 2, skipped: 3 };
    expect(sumCounts([run, run])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });
});
