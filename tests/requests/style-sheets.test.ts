import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = "build/client/assets";
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith(".css"))
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, "utf8") }));

/** The build leaves out tokens that the common sheet itself does not use, also where another sheet does. */
test("every custom property that a built style sheet uses is declared in it or in the common one", () => {
  const common = sheets.find(({ name }) => name.startsWith("app-"));
  expect(common, "the common sheet").toBeDefined();
  const shared = declared(common?.text ?? "");
  const missing = sheets.flatMap(({ name, text }) => {
    const own = declared(text);
    return [...used(text)].filter((token) => !own.has(token) && !shared.has(token)).map((token) => `${name}: ${token}`);
  });
  expect(missing).toEqual([]);
  expect(sheets.length).toBeGreaterThan(5);
});

function declared(css: string): Set<string> {
  return new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = ""]) => name));
}

/** Without those that bring what to use instead. */
function used(css: string): Set<string> {
  return new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = ""]) => name));
}
