import { afterAll, beforeAll, expect, test } from "vitest";
import { type Db, openDb } from "../../db/open.server.ts";
import { checkAxe, describeInBrowser, measureOverflow, takePicture } from "../support/browser.ts";
import { PROFILE } from "../support/office-desk.ts";
import { insertTestOffice, insertTestPerson, openTestSession, type TestPerson } from "../support/people.ts";
import { type KiatServer, startServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

describeInBrowser("a form that people edit", (open) => {
  let db: Db;
  let server: KiatServer;
  let office: string;
  let person: TestPerson;
  beforeAll(async () => {
    const databaseUrl = await createLoadedDatabase();
    server = await startServer({ databaseUrl });
    db = openDb(databaseUrl);
    office = await insertTestOffice(db, "18.11");
    person = await insertTestPerson(db, { roles: [{ role: "office_admin", officeId: office }] });
  });
  afterAll(async () => {
    await db?.destroy();
    await server?.stop();
  });

  const cookieOf = (header: string) => {
    const at = header.indexOf("=");
    return { name: header.slice(0, at), value: header.slice(at + 1), url: server.origin };
  };
  const openProfile = async (look = {}) => {
    const page = await open(`${server.origin}/sehat`, look);
    await page.context().addCookies([cookieOf(person.cookie)]);
    await page.goto(`${server.origin}${PROFILE}`);
    return page;
  };
  const drafts = () => db.selectFrom("draft").select("body").execute();

  test("keeps what is typed on the server and on the device, through the end of a session, until it is published", async () => {
    const page = await openProfile();
    await page.fill("#alamat", "Jalan Pertama 1");
    await page.getByText(/Draf tersimpan pukul \d\d\.\d\d/).waitFor();
    expect((await drafts())[0]?.body).toContain("Jalan Pertama 1");

    await db.deleteFrom("session").execute();
    await page.fill("#alamat", "Jalan Kedua 2");
    await page.getByText(/Sesi Anda berakhir/).waitFor();
    await page.getByRole("link", { name: "Masuk di tab baru" }).waitFor();
    expect((await drafts())[0]?.body).toContain("Jalan Pertama 1");

    // The window goes with its form; the device still has it.
    await page.context().addCookies([cookieOf(await openTestSession(db, person.id))]);
    await page.goto(`${server.origin}${PROFILE}`);
    expect(await page.inputValue("#alamat")).toBe("Jalan Pertama 1");
    await page.getByRole("button", { name: "Pakai isian itu" }).click();
    expect(await page.inputValue("#alamat")).toBe("Jalan Kedua 2");
    await page.getByRole("button", { name: "Terbitkan profil" }).click();
    await page.getByText("Profil dinas terbit.").waitFor();
    expect(await db.selectFrom("office").select("address").executeTakeFirst()).toEqual({ address: "Jalan Kedua 2" });
    expect(await drafts()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test("says that the connection is away, and saves when it is back", async () => {
    person = { ...person, cookie: await openTestSession(db, person.id) };
    const page = await openProfile();
    await page.context().setOffline(true);
    await page.fill("#layanan", "Tanpa sambungan");
    await page.getByText(/Sambungan terputus/).waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain("Tanpa sambungan");
    await page.context().setOffline(false);
    await page.getByText(/Draf tersimpan pukul/).waitFor();
    expect((await drafts())[0]?.body).toContain("Tanpa sambungan");
    // Signing out leaves nothing on the device.
    await page.getByRole("button", { name: "Keluar" }).click();
    await page.waitForURL((url) => url.pathname !== PROFILE);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await db.deleteFrom("draft").execute();
  });

  test.each([1280, 360])("is accessible at %i px: the form, its faults, a conflict and the versions", async (width) => {
    person = { ...person, cookie: await openTestSession(db, person.id) };
    const page = await openProfile({ width });
    const look = async (name: string) => {
      await takePicture(page, `profil-${name}-${width}`);
      expect(await measureOverflow(page), name).toBe(0);
      expect(await checkAxe(page), name).toEqual([]);
    };
    await page.fill("#alamat", `Jalan Draf ${width}`);
    await page.getByRole("button", { name: "Simpan draf" }).click();
    await look("draf");
    await page.fill("#telepon", "0812 3456 7890");
    await page.getByRole("button", { name: "Terbitkan profil" }).click();
    expect(await page.title()).toMatch(/^Galat: /);
    await look("galat");
    await page.fill("#telepon", "(0726) 123456");
    await db
      .updateTable("office")
      .set((eb) => ({ version: eb("version", "+", 1), address: "Jalan Lain" }))
      .execute();
    await copyRevision(db, office);
    await page.getByRole("button", { name: "Terbitkan profil" }).click();
    await page.getByText("Isi ini sudah diubah sejak Anda membukanya").waitFor();
    expect(await page.inputValue("#alamat")).toBe(`Jalan Draf ${width}`);
    await look("bentrok");
    await page.getByRole("button", { name: "Terbitkan profil" }).click();
    await page.goto(`${server.origin}${PROFILE}/versi`);
    await look("versi");
    await page.goto(`${server.origin}/daerah/18.11`);
    expect(await page.locator("#dinas").textContent()).toContain(`Jalan Draf ${width}`);
    await look("umum");
  });
});

/** The state that the version just raised is known by, published by nobody here. */
async function copyRevision(db: Db, office: string): Promise<void> {
  const newest = await db
    .selectFrom("revision")
    .selectAll()
    .where("subject_id", "=", office)
    .orderBy("number", "desc")
    .executeTakeFirstOrThrow();
  const fields = { ...JSON.parse(newest.body), alamat: "Jalan Lain" };
  await db
    .insertInto("revision")
    .values({ ...newest, number: newest.number + 1, body: JSON.stringify(fields) })
    .execute();
}
