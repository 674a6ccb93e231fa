import { describe, expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { textOf } from "../support/page-text.ts";
import { insertTestOffice, insertTestPerson, postForm, type TestPerson } from "../support/people.ts";
import { insertTestVisit } from "../support/visit-rows.ts";
import { prepareWorkspaceSite } from "../support/workspace-site.ts";

const ACTION = "Menyusun Perbup SPBE";

describe("what follows a visit, as its offices write it", () => {
  const { site, people, databases, as } = prepareWorkspaceSite();

  const ask = async (person: TestPerson, address: string, fields?: Record<string, string>) => {
    const answer = await (fields === undefined
      ? as(person, address)
      : site.get(address, postForm(person.cookie, fields)));
    return { status: answer.status, location: answer.headers.get("location"), html: await answer.text() };
  };

  /** A published visit of Tulang Bawang Barat to Mesuji with one commitment of the visitor and one of the host. */
  const publishVisit = async () => {
    const { writer } = databases();
    const { officeId, otherOfficeId } = people();
    const id = await insertTestVisit(
      writer,
      { visitor: "18.12", host: "18.11", visitorOffice: officeId, hostOffice: otherOfficeId },
      {
        ...{ state: "reported", visibility: "published", starts_on: "2023-03-16" },
        published_at: "2023-03-20T03:00:00.000Z",
      },
    );
    const row = { visit_id: id, in_charge: "Bidang TIK", instrument: null, indicator_no: null, evidence: "" };
    await writer
      .insertInto("commitment")
      .values([
        { ...row, no: 1, side: "visitor", action: ACTION, due_on: "2023-06-30" },
        { ...row, no: 2, side: "host", action: "Mengirim contoh SOP", due_on: null },
      ])
      .execute();
    return { id, address: `/ruang-kerja/kunjungan/${id}/tindak-lanjut` };
  };

  const checksOf = (id: string) =>
    databases().reader.selectFrom("commitment_check").selectAll().where("visit_id", "=", id).execute();
  const versionNow = async () =>
    (await databases().reader.selectFrom("content_state").select("version").executeTakeFirstOrThrow()).version;

  /** The forms of the page as a browser would send them, in its order: done, running, with words. */
  const formsOf = (html: string) =>
    [...html.matchAll(/<form[^>]*tindak-lanjut"[^>]*>(.*?)<\/form>/gs)].map(([, form = ""]) =>
      Object.fromEntries(
        [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [
          name,
          value,
        ]),
      ),
    );

  test("one tap without a script: done; tapped twice it is kept once, and the public version rises", async () => {
    const { author } = people();
    const { id, address } = await publishVisit();
    const page = await ask(author, address);
    expect(page.status).toBe(200);
    const text = textOf(page.html);
    expect(text).toContain("Lewat tenggat, belum dijawab");
    // The host answers for its own.
    expect(text).not.toContain("Mengirim contoh SOP");
    const [done] = formsOf(page.html);
    expect(done).toMatchObject({ keadaan: "done", bulan: "12", komitmen: "1", tindakan: ACTION });
    const before = await versionNow();
    const sent = await Promise.all([1, 2].map(() => ask(author, address, done)));
    expect(sent.map(({ status, location }) => [status, location])).toEqual([
      [303, `${address}?bulan=12`],
      [303, `${address}?bulan=12`],
    ]);
    expect(await checksOf(id)).toMatchObject([
      { no: 1, month: 12, status: "done", action: ACTION, person_id: author.id },
    ]);
    expect(await versionNow()).toBe(before + 1);
    expect(textOf((await ask(author, address)).html)).toContain("Selesai, menurut jawaban bulan ke-12");
  });

  test("stopped needs a reason; what was typed comes back", async () => {
    const { author } = people();
    const { id, address } = await publishVisit();
    const [, , other] = formsOf((await ask(author, `${address}?bulan=6`)).html);
    for (const [typed, problem] of [
      [{ keadaan: "stopped", keterangan: "", tautan: "" }, "Tulis mengapa komitmen ini berhenti"],
      [{ keadaan: "stopped", keterangan: "Hubungi 0812 3456 7890", tautan: "" }, "Keterangan memuat nomor seluler"],
      [{ keadaan: "running", keterangan: "Sudah dibahas", tautan: "bukan alamat" }, "Tulis alamat lengkap"],
      [{ keadaan: "", keterangan: "Sudah dibahas", tautan: "" }, "Pilih salah satu keadaan"],
    ] as const) {
      const refused = await ask(author, address, { ...other, ...typed });
      expect([refused.status, textOf(refused.html).includes(problem)]).toEqual([422, true]);
      expect(refused.html).toContain("Galat: ");
      expect(refused.html).toContain(typed.keterangan);
    }
    expect(await checksOf(id)).toEqual([]);
    const words = { keadaan: "stopped", keterangan: "Anggaran dialihkan", tautan: "kominfo.contoh.go.id/berita" };
    expect((await ask(author, address, { ...other, ...words })).status).toBe(303);
    expect(await checksOf(id)).toMatchObject([
      { month: 6, status: "stopped", note: "Anggaran dialihkan", link: "https://kominfo.contoh.go.id/berita" },
    ]);
  });

  test("a commitment that reads otherwise by now is not answered; an earlier answer says what it was said of", async () => {
    const { author } = people();
    const { id, address } = await publishVisit();
    const forms = formsOf((await ask(author, address)).html);
    expect((await ask(author, address, forms[1])).status).toBe(303);
    await databases()
      .writer.updateTable("commitment")
      .set({ action: "Menyusun Perda" })
      .where("visit_id", "=", id)
      .where("no", "=", 1)
      .execute();
    const late = await ask(author, address, forms[0]);
    expect([late.status, textOf(late.html).includes("Komitmen ini berubah")]).toEqual([409, true]);
    expect(await checksOf(id)).toHaveLength(1);
    expect(textOf((await ask(author, address)).html)).toContain(
      `Dijawab ketika komitmennya masih berbunyi “${ACTION}”`,
    );
  });

  test("an agreement is recorded once, shown with its end, and withdrawn by its office alone", async () => {
    const { admin, otherAdmin, author } = people();
    const { id } = await publishVisit();
    const address = `/ruang-kerja/kunjungan/${id}/perjanjian`;
    const page = await ask(admin, address);
    const hidden = Object.fromEntries(
      [...page.html.matchAll(/<input type="hidden" name="(_[^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
    const typed = {
      jenis: "pks",
      nomor: "12/PKS/2023",
      judul: "Berbagi aplikasi",
      tanggal: "2023-08-01",
      sampai: "2025-08-01",
    };
    for (const [wrong, problem] of [
      [{ judul: "NIK 1811014101850001" }, "tampak seperti NIK"],
      [{ tanggal: "2999-01-01" }, "Tulis tanggal yang ada"],
      [{ sampai: "2023-07-31" }, "tidak boleh sebelum tanggal ditandatangani"],
      [{ jenis: "" }, "Pilih jenis perjanjian"],
      [{ nomor: " " }, "Isi nomor"],
    ] as const) {
      const refused = await ask(admin, address, { ...hidden, ...typed, ...wrong });
      expect([refused.status, textOf(refused.html).includes(problem)]).toEqual([422, true]);
    }
    const sent = await Promise.all([1, 2].map(() => ask(admin, address, { ...hidden, ...typed })));
    expect(sent.map(({ status }) => status)).toEqual([303, 303]);
    const rows = () => databases().reader.selectFrom("agreement").selectAll().where("visit_id", "=", id).execute();
    const [row, ...more] = await rows();
    expect(more).toEqual([]);
    const list = textOf((await ask(otherAdmin, address)).html);
    expect(list).toContain("berlaku sampai 1 Agustus 2025, sudah berakhir");
    const withdraw = `${address}/${row?.id}/tarik`;
    expect((await ask(author, withdraw)).status).toBe(403);
    expect((await ask(otherAdmin, withdraw)).status).toBe(404);
    await ask(otherAdmin, withdraw, {});
    expect(await rows()).toMatchObject([{ withdrawn_at: null }]);
    expect((await ask(admin, withdraw)).status).toBe(200);
    expect((await ask(admin, withdraw, {})).status).toBe(303);
    expect((await rows())[0]?.withdrawn_at).not.toBeNull();
    expect(textOf((await ask(admin, address)).html)).toContain("Belum ada perjanjian yang dicatat.");
  });

  test("a third office and a visit that is not there are the same 404", async () => {
    const { writer } = databases();
    const third = await insertTestOffice(writer, "18.72");
    const stranger = await insertTestPerson(writer, { roles: [{ role: "office_admin", officeId: third }] });
    const { id } = await publishVisit();
    for (const visit of [id, newId()]) {
      for (const part of ["tindak-lanjut", "perjanjian"]) {
        const address = `/ruang-kerja/kunjungan/${visit}/${part}`;
        expect((await ask(stranger, address)).status).toBe(404);
        expect(
          (await ask(stranger, address, { keadaan: "done", komitmen: "1", bulan: "12", tindakan: ACTION })).status,
        ).toBe(404);
      }
    }
    expect(await checksOf(id)).toEqual([]);
  });
});
