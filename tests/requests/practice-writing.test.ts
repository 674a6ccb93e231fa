import { describe, expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { readForm } from "../support/forms.ts";
import { postForm, type TestPerson } from "../support/people.ts";
import { prepareWorkspaceSite } from "../support/workspace-site.ts";

const { site, people, databases, as } = prepareWorkspaceSite();

const SHORT = {
  ...{ judul: "Satu pintu untuk domain desa", "indikator-1": "spbe-2020/21", "dari-1": "2", "ke-1": "3" },
  ...{ masalah: "Permohonan **tersebar**.", langkah: "1. Formulir", hasil: "Tiga hari", kendala: "Petugas berganti" },
  status: "running",
};
const send = async (person: TestPerson, address: string, fields: Record<string, string>) => {
  const answer = await site.get(address, postForm(person.cookie, fields));
  return { status: answer.status, location: answer.headers.get("location"), html: await answer.text() };
};
const read = async (person: TestPerson, address: string) => (await as(person, address)).text();
/** The address of a practice that nobody has saved. */
const begin = async (person: TestPerson) => {
  const answer = await as(person, "/praktik/baru");
  expect(answer.status).toBe(302);
  return answer.headers.get("location") ?? "";
};
const standing = (address: string) =>
  databases()
    .reader.selectFrom("practice")
    .selectAll()
    .where("id", "=", address.split("/")[3] ?? "")
    .executeTakeFirst();
/** Fills the form as this person's button sends it. `_serupa`: they have read of similar ones. */
const fill = async (
  person: TestPerson,
  address: string,
  typed: Record<string, string>,
  action = address,
): Promise<Record<string, string>> => ({
  ...readForm(await read(person, address), action),
  ...{ _serupa: "1", ...typed },
});

describe("a practice is written", () => {
  test("opening a new form writes nothing; the first save makes it, and only its author sees the text", async () => {
    const { author, admin } = people();
    const address = await begin(author);
    expect(await standing(address)).toBeUndefined();
    const fields = await fill(author, address, { judul: "Setengah jadi <b>", masalah: "Rahasia" }, `${address}/ajukan`);
    expect(await standing(address)).toBeUndefined();
    expect(await send(author, `${address}/draf`, fields)).toMatchObject({ status: 303, location: address });
    expect(await standing(address)).toMatchObject({ state: "draft", version: 0 });
    const page = await read(author, address);
    expect(page).toContain("1 dari 7 isian pendek".replace("1", "2"));
    expect(page).toContain("Rahasia");
    expect(await read(author, "/ruang-kerja")).toContain("Praktik: Setengah jadi &lt;b&gt;");
    expect(await read(admin, address)).not.toContain("Rahasia");
    expect(await read(admin, "/ruang-kerja/praktik")).not.toContain("Setengah jadi");
  });

  test("everything that is wrong is told at once, with everything typed, also in closed parts", async () => {
    const { author } = people();
    const address = await begin(author);
    const typed = { ...SHORT, judul: "", "ke-1": "1", hasil: "Hubungi 0812 3456 7890", mulai: "kemarin" };
    const fields = await fill(
      author,
      address,
      { ...typed, "tautan-2": "javascript:x", tidak: "ada" },
      `${address}/ajukan`,
    );
    const { status, html } = await send(author, `${address}/ajukan`, fields);
    expect(status).toBe(422);
    for (const field of ["judul", "ke-1", "hasil", "mulai", "bagian-2", "tautan-2"])
      expect(html).toContain(`href="#${field}"`);
    expect(readForm(html, `${address}/ajukan`)).toMatchObject({ ...typed, "tautan-2": "javascript:x" });
    expect(html.match(/<details class="form-fold" open=""/g)).toHaveLength(2);
    expect(await standing(address)).toBeUndefined();
  });

  test("a preview shows the text as it will be read and stores nothing", async () => {
    const { author } = people();
    const address = await begin(author);
    const fields = await fill(author, address, { ...SHORT, _pratinjau: "1" }, `${address}/ajukan`);
    const { status, html } = await send(author, `${address}/ajukan`, fields);
    expect(status).toBe(200);
    expect(html).toContain("<strong>tersebar</strong>");
    expect(await standing(address)).toBeUndefined();
  });

  test("an author submits, a reviewer gives back with a reason, then publishes; the author may not", async () => {
    const { author, admin } = people();
    const address = await begin(author);
    const own = await fill(author, address, SHORT, `${address}/ajukan`);
    expect((await send(author, address, own)).status).toBe(403);
    expect(await send(author, `${address}/ajukan`, own)).toMatchObject({ status: 303, location: address });
    expect(await read(admin, "/ruang-kerja")).toContain("menunggu ditinjau");
    const review = await read(admin, `${address}/tinjau`);
    const back = readForm(review, `${address}/kembalikan`);
    const refused = await send(admin, `${address}/kembalikan`, { ...back, alasan: " " });
    expect(refused).toMatchObject({ status: 422 });
    expect(refused.html).toContain("Tulis alasannya");
    expect((await send(admin, `${address}/kembalikan`, { ...back, alasan: "Sebut sumbernya" })).status).toBe(303);
    // Looked at before it was given back.
    expect((await send(admin, `${address}/tinjau`, readForm(review, `${address}/tinjau`))).status).toBe(409);
    expect(await read(author, address)).toContain("Sebut sumbernya");
    const again = await fill(author, address, { hasil: "Tiga hari, laporan 2024" }, `${address}/ajukan`);
    expect(again["judul"]).toBe(SHORT.judul);
    expect((await send(author, `${address}/ajukan`, again)).status).toBe(303);
    const form = readForm(await read(admin, `${address}/tinjau`), `${address}/tinjau`);
    const twice = await Promise.all([send(admin, `${address}/tinjau`, form), send(admin, `${address}/tinjau`, form)]);
    expect(twice.map(({ status }) => status).filter((status) => status === 303)).not.toEqual([]);
    expect(await standing(address)).toMatchObject({ state: "published", version: 1 });
    expect(await read(author, `${address}/versi`)).toContain("Versi 1");
  });

  test("two editors over one version: the second sees both texts and loses nothing", async () => {
    const { author, admin } = people();
    const address = await begin(admin);
    expect((await send(admin, address, await fill(admin, address, SHORT))).status).toBe(303);
    const theirs = await fill(admin, address, { hasil: "Dua hari" });
    const yours = await fill(author, address, { hasil: "Lima hari" }, `${address}/ajukan`);
    expect((await send(admin, address, theirs)).status).toBe(303);
    const { status, html } = await send(author, `${address}/ajukan`, yours);
    expect(status).toBe(409);
    expect(html).toContain("Dua hari");
    expect(readForm(html, `${address}/ajukan`)).toMatchObject({ hasil: "Lima hari", _versi: "2" });
  });

  test("what waits unseen is not published over", async () => {
    const { author, admin } = people();
    const address = await begin(admin);
    await send(admin, address, await fill(admin, address, SHORT));
    const before = await fill(admin, address, { hasil: "Dua hari" });
    await send(author, `${address}/ajukan`, await fill(author, address, { hasil: "Lima hari" }, `${address}/ajukan`));
    const { status, html } = await send(admin, address, before);
    expect(status).toBe(409);
    expect(html).toContain("Yang menunggu ditinjau");
    expect(html).toContain("Lima hari");
    // Sent again after both were shown, it is carried out.
    expect((await send(admin, address, readForm(html, address))).status).toBe(303);
    expect(await standing(address)).toMatchObject({ version: 2 });
  });

  test("similar practices hold a new one back once", async () => {
    const { admin } = people();
    const first = await begin(admin);
    await send(admin, first, await fill(admin, first, { ...SHORT, judul: "Agenda rapat terpadu" }));
    const address = await begin(admin);
    const fields = await fill(admin, address, { ...SHORT, judul: "Agenda rapat bersama", _serupa: "" });
    const held = await send(admin, address, fields);
    expect(held).toMatchObject({ status: 200 });
    expect(held.html).toContain("Agenda rapat terpadu");
    expect((await send(admin, address, readForm(held.html, address))).status).toBe(303);
  });
});

describe("a published practice", () => {
  const publish = async () => {
    const { admin } = people();
    const address = await begin(admin);
    await send(admin, address, await fill(admin, address, SHORT));
    return { admin, address };
  };

  test("is withdrawn with a public reason and published again", async () => {
    const { admin, address } = await publish();
    expect((await send(admin, `${address}/tarik`, { alasan: "" })).status).toBe(422);
    expect((await send(admin, `${address}/tarik`, { alasan: "0812 3456 7890" })).status).toBe(422);
    expect((await send(admin, `${address}/tarik`, { alasan: "Angkanya keliru" })).status).toBe(303);
    expect(await standing(address)).toMatchObject({ state: "withdrawn", state_reason: "Angkanya keliru" });
    expect((await send(admin, address, await fill(admin, address, {}))).status).toBe(303);
    expect(await standing(address)).toMatchObject({ state: "published", version: 2 });
  });

  test("is confirmed by one tap; another status needs a reason and makes a version", async () => {
    const { admin, address } = await publish();
    expect((await send(admin, `${address}/konfirmasi`, { keadaan: "running" })).status).toBe(303);
    expect(await standing(address)).toMatchObject({ version: 1, status: "running" });
    for (const keadaan of ["stopped", "lain", ""]) {
      expect((await send(admin, `${address}/konfirmasi`, { keadaan, alasan: "" })).status).toBe(422);
    }
    expect((await send(admin, `${address}/konfirmasi`, { keadaan: "stopped", alasan: "Anggaran" })).status).toBe(303);
    expect(await standing(address)).toMatchObject({ version: 2, status: "stopped" });
  });

  test("is another office's to nobody else: every address answers 404", async () => {
    const { address } = await publish();
    const { otherAdmin } = people();
    const owned = ["", "/ajukan", "/draf/buang", "/tinjau", "/kembalikan", "/tarik", "/konfirmasi", "/versi"];
    for (const part of [...owned, "/ambil-alih"]) {
      expect((await as(otherAdmin, address + part)).status, part).toBe(404);
    }
    for (const part of ["", "/ajukan", "/draf", "/draf/buang", "/tinjau", "/kembalikan", "/tarik", "/konfirmasi"]) {
      expect((await send(otherAdmin, address + part, { keadaan: "running", alasan: "x" })).status, part).toBe(404);
    }
    expect(await standing(address)).toMatchObject({ state: "published", version: 1 });
  });
});

test("ids that no new practice has are unknown", async () => {
  const { author } = people();
  for (const id of ["x", "..%2f..", newId().toUpperCase(), `${newId()}0`]) {
    expect((await as(author, `/ruang-kerja/praktik/${id}`)).status, id).toBe(404);
  }
});

test("a practice from public sources is claimed by an office of its region alone", async () => {
  const { admin, otherAdmin, author } = people();
  const practice = await databases()
    .reader.selectFrom("practice")
    .innerJoin("region", "region.id", "practice.region_id")
    .select("practice.id")
    .where("practice.office_id", "is", null)
    .where("region.code", "=", "18.12")
    .executeTakeFirstOrThrow();
  const address = `/ruang-kerja/praktik/${practice.id}`;
  expect((await as(otherAdmin, `${address}/ambil-alih`)).status).toBe(404);
  expect((await as(author, `${address}/ambil-alih`)).status).toBe(403);
  expect((await as(admin, address)).status).toBe(404);
  expect((await send(admin, `${address}/ambil-alih`, {})).status).toBe(303);
  expect((await send(admin, `${address}/ambil-alih`, {})).status).toBe(404);
  expect(await read(admin, address)).toContain("Praktik ini kini milik dinas Anda".slice(0, 7));
  expect(await standing(address)).toMatchObject({ state: "published", version: 1 });
});
