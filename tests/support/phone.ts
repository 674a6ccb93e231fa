import type { Page } from "playwright-core";
import { expect } from "vitest";
import { measureOverflow, type OpenPage } from "./browser.ts";
import type { TestPerson } from "./people.ts";

/** What somebody does on a phone of 360 px without JavaScript. Every page must fit its width. */
export type Phone = {
  readonly page: Page;
  /** Opens an address below the site. */
  go(path: string): Promise<void>;
  /** Presses a button, or follows a link, by its whole name. */
  press(name: string, role?: "button" | "link"): Promise<void>;
  /** Text of the page, or of a part of it. */
  text(selector?: string): Promise<string>;
  path(): string;
};

/** A phone at an address, signed in as somebody or as nobody. */
export async function takePhone(
  open: OpenPage,
  origin: string,
  { path, person }: { path: string; person?: TestPerson | undefined },
): Promise<Phone> {
  const page = await open(`${origin}/sehat`, { width: 360, height: 740, javaScript: false });
  if (person !== undefined) {
    const [name = "", value = ""] = person.cookie.split("=");
    await page.context().addCookies([{ name, value, url: origin }]);
  }
  const fits = async () => expect(await measureOverflow(page), page.url()).toBeLessThanOrEqual(0);
  const phone: Phone = {
    page,
    go: async (to) => {
      await page.goto(origin + to);
      await fits();
    },
    press: async (name, role = "button") => {
      await page.getByRole(role, { name, exact: true }).first().click();
      await page.waitForLoadState("load");
      await fits();
    },
    text: async (selector = "main") =>
      ((await page.locator(selector).first().textContent()) ?? "").replaceAll(/\s+/g, " ").trim(),
    path: () => new URL(page.url()).pathname,
  };
  await phone.go(path);
  return phone;
}
