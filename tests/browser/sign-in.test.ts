import { expect, test } from "vitest";
import { prepareAccountDesk } from "../support/account-desk.ts";
import { checkAxe, describeInBrowser, type Look, measureOverflow, takePicture } from "../support/browser.ts";
import { runKiat } from "../support/kiat.ts";

const looks: readonly Look[] = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 360, scheme: "light" },
  { width: 360, scheme: "dark" },
];

const addresses = ["/masuk", "/masuk/tautan", "/masuk/selesai", "/keluar", "/lupa-sandi?terkirim=1", "/pasang?kunci=x"];

describeInBrowser("the pages of the way in", (open) => {
  const desk = prepareAccountDesk("sqlite");

  test.each(looks)(
    "are accessible and not too wide at $width px in $scheme, refused forms too",
    async (look) => {
      const { server, databaseUrl, db } = desk();
      const page = await open(server.origin, look);
      const [setUp = ""] = /\/pasang\?kunci=[\w-]+/.exec((await runKiat(databaseUrl, "user", "setup")).output) ?? [];
      const check = async (address: string) => {
        expect([address, await measureOverflow(page)]).toEqual([address, 0]);
        expect([address, await checkAxe(page)]).toEqual([address, []]);
      };
      for (const address of [...addresses, setUp]) {
        await page.goto(server.origin + address);
        await takePicture(page, `${address.replaceAll(/\W+/g, "-").slice(1, 20)}-${look.width}-${look.scheme}`);
        await check(address);
      }
      await page.getByRole("button", { name: "Buat akun admin" }).click();
      expect(await page.title()).toMatch(/^Galat: /);
      await check(`${setUp} after an empty form`);
      await page.goto(`${server.origin}/masuk`);
      await page.getByLabel("Surel dinas").fill("tidak.ada@mesuji.example");
      await page.getByLabel("Kata sandi", { exact: true }).fill("salah sekali");
      await page.getByRole("button", { name: "Masuk" }).click();
      await check("/masuk after a wrong password");
      await db.deleteFrom("attempt").execute();
    },
    60_000,
  );
});
