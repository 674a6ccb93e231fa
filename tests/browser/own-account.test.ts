import { expect, test } from "vitest";
import { prepareAccountDesk } from "../support/account-desk.ts";
import { checkAxe, describeInBrowser, type Look, measureOverflow, takePicture } from "../support/browser.ts";
import { openTestSession } from "../support/people.ts";

const looks: readonly Look[] = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 360, scheme: "light" },
  { width: 360, scheme: "dark" },
];

const addresses = ["", "/surel", "/sandi", "/faktor-kedua", "/sesi", "/data", "/hapus", "/hapus/selesai"] as const;

describeInBrowser("the pages of one's own account", (open) => {
  const desk = prepareAccountDesk("sqlite");

  test.each(looks)("are accessible and not too wide at $width px in $scheme", async (look) => {
    const { person, server, db } = desk();
    const sari = await person({ name: "Sari", position: "Kepala Bidang Aplikasi" });
    await openTestSession(db, sari.id);
    const page = await open(server.origin, look);
    const [name = "", value = ""] = sari.cookie.split("=");
    await page.context().addCookies([{ name, value: decodeURIComponent(value), url: server.origin }]);
    for (const address of addresses) {
      await page.goto(`${server.origin}/akun${address}`);
      await takePicture(page, `akun${address.replaceAll("/", "-")}-${look.width}-${look.scheme}`);
      expect([address, await measureOverflow(page)]).toEqual([address, 0]);
      expect([address, await checkAxe(page)]).toEqual([address, []]);
    }
    await page.goto(`${server.origin}/akun/hapus`);
    await page.getByRole("button", { name: "Hapus akun saya" }).click();
    expect(await measureOverflow(page)).toBe(0);
    expect(await checkAxe(page)).toEqual([]);
  });
});
