import { expect, test } from "vitest";
import { checkAxe, describeInBrowser, measureOverflow } from "../support/browser.ts";

const page = (body: string) =>
  `data:text/html,${encodeURIComponent(`<!doctype html><html lang="id"><title>Uji</title><main><h1>Uji</h1>${body}</main></html>`)}`;

describeInBrowser("the checks of the browser tests", (open) => {
  test("axe finds nothing on a sound page and names the fault of another", async () => {
    expect(await checkAxe(await open(page("<p>Isi</p>")))).toEqual([]);
    expect((await checkAxe(await open(page('<img src="x.png">'))))[0]).toMatch(/^image-alt/);
  });

  test("overflow is measured in CSS pixels", async () => {
    expect(await measureOverflow(await open(page("<p>Isi</p>"), { width: 360 }))).toBe(0);
    expect(await measureOverflow(await open(page('<p style="width:500px">Isi</p>'), { width: 360 }))).toBeGreaterThan(
      100,
    );
  });

  test("a page can be read without JavaScript and in the dark", async () => {
    const noscript = await open(page("<noscript><p>Tanpa JavaScript</p></noscript>"), { javaScript: false });
    expect(await noscript.textContent("noscript")).toContain("Tanpa JavaScript");
    const dark = await open(page("<p>Isi</p>"), { scheme: "dark" });
    expect(await dark.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
  });
});
