import { expect, test } from "vitest";
import { HOSTILE, renderSample } from "../platform/sample-texts.ts";
import { describeInBrowser, measureOverflow } from "../support/browser.ts";

describeInBrowser("people's text in a browser without any other defence", (open) => {
  test("runs nothing, takes over nothing and links only to pages, mail and telephone", async () => {
    const { html } = await renderSample(Object.values(HOSTILE).flat().join("\n\n"));
    const page = await open("about:blank");
    await page.setContent(`<!doctype html><main id="main"><div id="root">${html}</div></main>`);
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      return {
        ran: "__xss" in window,
        twice: ids.filter((id, at) => ids.indexOf(id) !== at),
        own: typeof document.getElementById,
        main: document.getElementById("main")?.tagName,
        second: document.getElementById("masalah-hasil-1")?.nextElementSibling?.textContent,
        protocols: [...new Set([...document.links].map(({ protocol }) => protocol))],
        foreign: document.querySelectorAll("svg, math, form, style, script, img, details, [name], [style]").length,
        classes: document.querySelectorAll("[class]").length,
      };
    });
    expect(found).toEqual({
      ...{ ran: false, twice: [], own: "function", main: "MAIN", second: "dua" },
      ...{ protocols: ["https:"], foreign: 0, classes: 0 },
    });
  });

  test("the year at the head of a sentence is seen", async () => {
    const page = await open("about:blank");
    await page.setContent((await renderSample("2018. Nilai SPBE 1,3")).html);
    expect(await page.locator("ol").getAttribute("start")).toBe("2018");
    expect(await measureOverflow(page)).toBe(0);
  });
});
