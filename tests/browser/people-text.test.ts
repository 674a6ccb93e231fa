import { expect, test } from "vitest";
import { HOSTILE, renderSample } from "../platform/sample-texts.ts";
import { checkAxe, describeInBrowser, measureOverflow } from "../support/browser.ts";
import { prepareOfficeDesk } from "../support/office-desk.ts";

const WIDE = `${"| kolom yang lebar ".repeat(6)}|\n${"|---".repeat(6)}|\n${"| isi ".repeat(6)}|`;
const TEXT = `# Pelajari\n\n2018. Nilai 1,3\n\n- [x] SK terbit\n\n${WIDE}\n\n    ${"kode ".repeat(40)}\n\n### Bawah`;

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

describeInBrowser("the preview at the field", (open) => {
  const desk = prepareOfficeDesk("sqlite");

  test("fits a phone and is sound for those who hear it, the help opened", async () => {
    const { sari, server } = desk();
    const page = await open(server.origin, { width: 360 });
    const [name = "", value = ""] = sari.cookie.split("=");
    await page.context().addCookies([{ name, value, url: server.origin }]);
    await page.goto(`${server.origin}/ruang-kerja/profil`);
    await page.fill("#layanan", TEXT);
    await page.getByRole("button", { name: "Lihat pratinjau" }).click();
    await page.getByText("Cara menulis").click();
    await page.getByRole("heading", { name: "Pelajari" }).waitFor();
    expect(await checkAxe(page)).toEqual([]);
    expect(await measureOverflow(page)).toBe(0);
    expect(await page.locator("#layanan").inputValue()).toBe(TEXT);
  });
});
