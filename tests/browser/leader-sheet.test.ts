import { expect, test } from "vitest";
import { describeInBrowser } from "../support/browser.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const site = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));

describeInBrowser("the leader's sheet", (open) => {
  test.each([
    "/daerah/18.12/lembar?pembanding=18.11",
    "/daerah/18.12/lembar",
    "/daerah/18/lembar",
    "/daerah/31.01/lembar",
    "/daerah/12.25/lembar?pembanding=atlantis",
  ])("%s is one A4 page", async (path) => {
    const page = await open(`${site.origin}${path}`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
