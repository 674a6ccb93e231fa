import { describe, expect, test } from "vitest";
import { checkAxe, describeInBrowser, type Look, measureOverflow, takePicture } from "../support/browser.ts";
import { listPublicPages } from "../support/public-pages.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const site = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
const pages = await listPublicPages();

const looks: readonly Look[] = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 360, scheme: "light" },
  { width: 360, scheme: "dark" },
];

describeInBrowser("every public page", (open) => {
  describe.each(pages)("$address", ({ address }) => {
    test.each(looks)("is accessible and not too wide at $width px in $scheme", async (look) => {
      const page = await open(`${site.origin}${address}`, look);
      await takePicture(page, `${address.replaceAll(/\W+/g, "-")}-${look.width}-${look.scheme}`);
      expect(await measureOverflow(page)).toBe(0);
      expect(await checkAxe(page)).toEqual([]);
    });
  });
});
