import { mkdirSync } from "node:fs";
import axe, { type AxeResults } from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe } from "vitest";
import { findChromium } from "./chromium.ts";

export type Look = {
  /** CSS pixels; 1280 unless told. */
  width?: number;
  height?: number;
  scheme?: "light" | "dark";
  /** `false` for a browser without JavaScript. */
  javaScript?: boolean;
};

/** Opens an address in a browser of its own: no cookies or storage of other tests. */
export type OpenPage = (url: string, look?: Look) => Promise<Page>;

/** Declares tests in one Chromium. Where none can be had they are skipped. Pages are closed after each test. */
export function describeInBrowser(name: string, declare: (open: OpenPage) => void): void {
  const executablePath = findChromium();
  describe.skipIf(executablePath === undefined)(name, () => {
    let browser: Browser | undefined;
    const contexts: BrowserContext[] = [];

    beforeAll(async () => {
      if (executablePath) browser = await launch(executablePath);
    });
    afterEach(async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    });
    afterAll(async () => {
      await browser?.close();
    });

    declare(async (url, { width = 1280, height = 800, scheme = "light", javaScript = true } = {}) => {
      if (!browser) throw new Error("Pages are opened inside tests");
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: scheme,
        javaScriptEnabled: javaScript,
        locale: "id-ID",
        timezoneId: "Asia/Jakarta",
        reducedMotion: "reduce",
      });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(url);
      return page;
    });
  });
}

function launch(executablePath: string): Promise<Browser> {
  // Its sandbox fails as root and in many containers; only our own pages are opened.
  const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run"];
  // Nothing is asked of the network but the pages of the test.
  const local = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath, chromiumSandbox: false, args: [...quiet, ...local] });
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Findings of axe (WCAG 2.2 A and AA, best practice), one line each: `expect(await checkAxe(page)).toEqual([])`. */
export async function checkAxe(page: Page): Promise<string[]> {
  const options = JSON.stringify({ runOnly: RULES, resultTypes: ["violations"] });
  const results: AxeResults = await page.evaluate(`(() => { ${axe.source}; return axe.run(document, ${options}); })()`);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(" ")}) ${failureSummary ?? ""}`),
  );
}

/** CSS pixels by which the page is wider than its window: 0 on a page without horizontal scroll. */
export async function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Keeps a picture of the whole page in build/screens for people to look at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync("build/screens", { recursive: true });
  await page.screenshot({ path: `build/screens/${name}.png`, fullPage: true });
}
