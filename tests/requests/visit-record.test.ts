import { describe, expect, test } from "vitest";
import { readForm, typeInto } from "../support/forms.ts";
import { textOf } from "../support/page-text.ts";
import { postForm, type TestPerson } from "../support/people.ts";
import { insertTestVisit } from "../support/visit-rows.ts";
import { prepareWorkspaceSite } from "../support/workspace-site.ts";

const NEW = "/kunjungan/baru";
const TYPED = {
  peran: "visitor",
  daerah: "Kabupaten Way Kanan",
  topik: "Aplikasi persuratan",
  tanggal: "16 Maret 2023",
  moda: "in_person",
  "pertanyaan-1": "Berapa orang pengelolanya?",
  "jawaban-1": "Tiga orang.",
  "tindakan-1": "Menyusun SOP",
  "penanggung-1": "Kepala Bidang Aplikasi",
};

describe("recording a visit that has been", () => {
  const { site, people, databases, as } = prepareWorkspaceSite();
  const ask = async (person: TestPerson, address: string, fields?: Record<string, string>) => {
    const answer = await (fields === undefined
      ? as(person, address)
      : site.get(address, postForm(person.cookie, fields)));
    return { status: answer.status, location: answer.headers.get("location"), html: await answer.text() };
  };
  const formOf = async (person: TestPerson) => readForm((await ask(person, NEW)).html, NEW);
  const visits = (topic: string) =>
    databases().reader.selectFrom("visit").selectAll().where("topic", "=", topic).execute();

  test("makes the visit and its report once, leads to it, and shows nobody", async () => {
    const { author, admin, officeId } = people();
    const typed = typeInto(await formOf(author), TYPED);
    const [sent, again] = [await ask(author, NEW, typed), await ask(author, NEW, typed)];
    expect(sent.status).toBe(303);
    expect(again).toMatchObject({ status: 303, location: sent.location });
    const rows = await visits(TYPED.topik);
    expect(rows).toMatchObject([
      {
        ...{
          state: "held",
          visibility: "hidden",
          keeper: "visitor",
          visitor_office_id: officeId,
          host_office_id: null,
        },
        ...{ visitor_name: "Dinas Komunikasi dan Informatika Kabupaten Tulang Bawang Barat" },
        ...{ host_name: "Dinas Komunikasi dan Informatika Kabupaten Way Kanan", starts_on: "2023-03-16" },
      },
    ]);
    const id = rows[0]?.id ?? "";
    expect(sent.location).toBe(`/ruang-kerja/kunjungan/${id}/laporan`);
    expect((await site.get(`/kunjungan/${id}`)).status).toBe(404);
    expect((await ask(author, `/kunjungan/${id}/laporan`)).location).toBe(sent.location);
    expect(readForm((await ask(author, sent.location ?? "")).html, sent.location ?? "")).toMatchObject({
      ...{
        topik: TYPED.topik,
        "jawaban-1": "Tiga orang.",
        tanggal: "16 Maret 2023",
        "penanggung-1": "Kepala Bidang Aplikasi",
      },
    });
    const publish = `${sent.location}/terbit`;
    const form = readForm((await ask(admin, publish)).html, publish);
    expect((await ask(admin, publish, { ...form, "data-orang": "1" })).status).toBe(303);
    expect((await site.get(`/kunjungan/${id}`)).status).toBe(200);

    // Now another one at about the same time is asked about first, whoever of the two was the host.
    const next = typeInto(await formOf(author), {
      ...TYPED,
      topik: "Yang kedua",
      peran: "host",
      tanggal: "April 2023",
    });
    const held = await ask(author, NEW, next);
    expect([held.status, textOf(held.html).includes("Mungkin kunjungan ini sudah tercatat")]).toEqual([200, true]);
    expect(await visits("Yang kedua")).toEqual([]);
    expect((await ask(author, NEW, readForm(held.html, NEW))).status).toBe(303);
    expect(await visits("Yang kedua")).toMatchObject([{ keeper: "host", host_office_id: officeId }]);
  });

  test("a visitor may be no region, and an office that writes here is one of its sides", async () => {
    const { author, otherAdmin, otherOfficeId } = people();
    const ministry = { ...TYPED, topik: "Tamu kementerian", peran: "host", daerah: "", unit: "Kementerian PANRB" };
    expect((await ask(author, NEW, typeInto(await formOf(author), { ...ministry, "bukan-daerah": "1" }))).status).toBe(
      303,
    );
    expect(await visits(ministry.topik)).toMatchObject([
      { visitor_region_id: null, visitor_office_id: null, visitor_name: "Kementerian PANRB" },
    ]);
    const mesuji = { ...TYPED, topik: "Ke Mesuji", daerah: "18.11", tanggal: "2020" };
    const sent = await ask(author, NEW, typeInto(await formOf(author), mesuji));
    expect(sent.status).toBe(303);
    expect(await visits(mesuji.topik)).toMatchObject([{ host_office_id: otherOfficeId, date_precision: "year" }]);
    expect((await ask(otherAdmin, sent.location ?? "")).status).toBe(200);
  });

  test("says everything that is wrong at once, and asks where a name may be two", async () => {
    const { author, coordinator } = people();
    const form = await formOf(author);
    const wrong = await ask(
      author,
      NEW,
      typeInto(form, { ...TYPED, daerah: "Bandung", topik: "", "penanggung-1": "" }),
    );
    expect(wrong.status).toBe(422);
    expect(wrong.html).toMatch(/<title>Galat: /);
    expect(textOf(wrong.html)).toMatch(/Kabupaten Bandung \(32\.04\) atau Kota Bandung \(32\.73\).*Isi topik/s);
    expect(textOf(wrong.html)).toContain("Isi penanggung jawab 1");
    const saying = async (typed: Record<string, string>) =>
      textOf((await ask(author, NEW, typeInto(form, { ...TYPED, ...typed }))).html);
    expect(await saying({ daerah: "" })).toContain("Tulis daerah lain");
    expect(await saying({ daerah: "Tulang Bawang Barat" })).toContain("daerah Anda sendiri");
    expect(await saying({ daerah: "Mesujii" })).toContain("Daerah mana yang dimaksud? Tulis Kabupaten Mesuji (18.11)");
    expect(await saying({ daerah: "", "bukan-daerah": "1" })).toContain("Tuan rumah harus sebuah daerah");
    expect(await saying({ peran: "penonton" })).toContain("Pilih peran dinas Anda");
    expect(await saying({ unit: "NIP 198501012010011001" })).toContain("tampak seperti NIP");
    expect(await visits(TYPED.topik)).toHaveLength(1);
    expect((await ask(author, NEW, { ...form, ...TYPED, _untuk: "lain" })).status).toBe(403);
    expect((await ask(coordinator, NEW)).status).toBe(403);
  });

  test("nobody learns from it of hidden visits of others", async () => {
    const { author } = people();
    await insertTestVisit(
      databases().writer,
      { visitor: "18.12", host: "18.06" },
      { state: "held", starts_on: "2023-03-16" },
    );
    const typed = typeInto(await formOf(author), { ...TYPED, topik: "Ke Tanggamus", daerah: "18.06" });
    expect((await ask(author, NEW, typed)).status).toBe(303);
  });
});
