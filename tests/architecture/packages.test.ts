import { readFileSync } from "node:fs";
import remix from "remix/package.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { REQUIRED_NODE } from "../../app/commands/launch/node-version.mjs";
import pkg from "../../package.json" with { type: "json" };

const versions: Record<string, string> = { ...pkg.dependencies, ...pkg.devDependencies };

describe("package.json", () => {
  test("every version is pinned", () => {
    const loose = Object.entries(versions).filter(([, version]) => !isPinned(version));
    expect(loose).toEqual([]);
    expect(["^1.2.3", "~1.2.3", "4", "*", ">=1.0.0"].filter(isPinned)).toEqual([]);
  });

  test("all Remix packages have the version of remix", () => {
    const others = Object.entries(versions).filter(([name]) => name === "remix" || name.startsWith("@remix-run/"));
    expect(others.filter(([, version]) => version !== remix.version)).toEqual([]);
    expect(others.length).toBeGreaterThan(3);
  });

  test("the installed Remix packages have that version too", () => {
    const installed = Object.keys(versions)
      .filter((name) => name.startsWith("@remix-run/"))
      .map((name) => readVersion(`node_modules/${name}/package.json`));
    expect(new Set(installed)).toEqual(new Set([remix.version]));
  });

  test("engines, .nvmrc and the launcher ask for the same Node", () => {
    const [major, minor] = REQUIRED_NODE.split(".");
    expect(pkg.engines.node).toBe(`>=${major}.${minor}`);
    expect(readFileSync(".nvmrc", "utf8").trim()).toBe(`${major}.${minor}`);
  });

  test("no script calls Remix's classic compiler", () => {
    const scripts = [...Object.values(pkg.scripts), readFileSync("app/commands/build.mjs", "utf8")];
    expect(scripts.filter(usesClassicCompiler)).toEqual([]);
    expect(["remix build", "remix dev", "remix watch"].every(usesClassicCompiler)).toBe(true);
  });
});

function isPinned(version: string): boolean {
  return /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
}

function readVersion(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8")).version;
}

function usesClassicCompiler(script: string): boolean {
  return /remix (build|dev|watch)\b/.test(script);
}
