import { readFileSync } from "node:fs";
import { resolveConfig } from "vite";
import { expect, test } from "vitest";
import remixOptions from "../../remix.config.js";

test("the Remix plugin has exactly the options of remix.config.js", async () => {
  const config = await resolveConfig({ configFile: "vite.config.ts", logLevel: "error" }, "build", "production");
  const { appDirectory, buildDirectory, serverModuleFormat, future } = readRemixConfig(config);
  expect({ appDirectory, buildDirectory, serverModuleFormat }).toEqual({
    appDirectory: expect.stringMatching(new RegExp(`[/\\\\]${remixOptions.appDirectory}$`)),
    buildDirectory: expect.stringMatching(new RegExp(`[/\\\\]${remixOptions.buildDirectory}$`)),
    serverModuleFormat: remixOptions.serverModuleFormat,
  });
  expect(future).toMatchObject({ ...remixOptions.future });
});

test("vite.config.ts hands remix.config.js to the plugin and holds no option itself", () => {
  expect(passesOptionsOn(readFileSync("vite.config.ts", "utf8"))).toBe(true);
  const planted = 'import remixOptions from "./remix.config.js"; plugins: [remix({ ...remixOptions, ssr: false })]';
  expect(passesOptionsOn(planted)).toBe(false);
});

test("the programs for Node are built without Remix", () => {
  expect(readFileSync("vite.node.config.ts", "utf8")).not.toMatch(/@remix-run|remix\.config/);
});

/** Remix keeps what it made of its options in the resolved configuration. */
function readRemixConfig(config: object): Record<string, unknown> {
  const context: unknown = "__remixPluginContext" in config ? config.__remixPluginContext : undefined;
  const remixConfig =
    typeof context === "object" && context && "remixConfig" in context ? context.remixConfig : undefined;
  if (typeof remixConfig !== "object" || remixConfig === null)
    throw new Error("The Remix plugin is not in vite.config.ts");
  return { ...remixConfig };
}

function passesOptionsOn(text: string): boolean {
  return /import (\w+) from "\.\/remix\.config\.js"[\s\S]*\bremix\(\1\)/.test(text);
}
