import { setTimeout as wait } from "node:timers/promises";
import { HtmlValidate } from "html-validate";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { ATTACHMENTS_OF_RECORD } from "../../app/domain/attachment.ts";
import { textOf } from "../support/page-text.ts";
import { postForm } from "../support/people.ts";
import { attachmentFixture, attachmentsOf, prepareUploadDesk } from "../support/upload-desk.ts";

const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
const PDF = attachmentFixture("laporan-asli.pdf");
const DASHED = "Laporan – Kunjungan Kominfo (16‑3).pdf";
const desk = prepareUploadDesk();
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
const sheet = (text: string) => ({ name: "nilai.csv", content: text });

describe("a file of a practice", () => {
  test.each([
    ["UPL-01", "lambang.svg", "image/svg+xml"],
    ["UPL-01", "lambang.svg", "image/png"],
    ["UPL-02", "laporan-palsu.pdf", "application/pdf"],
  ])("%s: %s sent as %s is refused with what may be sent", async (_case, name, type) => {
    const { author, addPractice, send, kept, temporary } = desk();
    const before = kept();
    const answer = await send(
      author,
      await addPractice(),
      { name, content: attachmentFixture(name), type },
      { judul: "Ketik <ini>" },
    );
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(textOf(html)).toContain(`Isi “${name}” bukan jenis yang diterima. Yang dapat: PDF, DOCX`);
    expect(html).toContain('value="Ketik &lt;ini&gt;"');
    expect((await validator.validateString(html)).results.flatMap(({ messages }) => messages)).toEqual([]);
    expect([kept(), temporary()]).toEqual([before, []]);
  });

  test("UPL-02, UPL-03: a PDF sent as a page is served as PDF, byte for byte, under its whole name", async () => {
    const { author, addPractice, add, open } = desk();
    const address = await add(author, await addPractice(), { name: DASHED, content: PDF, type: "text/html" });
    const answer = await open(author, address);
    expect(answer.status).toBe(200);
    expect((await bytesOf(answer)).equals(PDF)).toBe(true);
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject({
      "content-type": "application/pdf",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "no-store",
      "content-length": String(PDF.length),
    });
    expect(headers["content-disposition"]).toBe(
      `attachment; filename="Laporan - Kunjungan Kominfo (16-3).pdf"; filename*=UTF-8''Laporan%20%E2%80%93%20Kunjungan%20Kominfo%20%2816%E2%80%913%29.pdf`,
    );
    const other = await open(author, `${address.split("/").slice(0, 3).join("/")}/lain.pdf`);
    expect([other.status, other.headers.get("location")]).toEqual([302, address]);
  });

  test("UPL-04: the same name three times is three files; one that goes takes no other's bytes with it", async () => {
    const { author, addPractice, add, open, kept } = desk();
    const [a, b] = [await addPractice(), await addPractice()];
    const paint = (background: string) =>
      sharp({ create: { width: 20, height: 20, channels: 3, background } })
        .jpeg()
        .toBuffer();
    const colours = ["#ff0000", "#00ff00", "#0000ff"];
    const [red, green, blue] = await Promise.all(colours.map(paint));
    const addresses = [
      await add(author, a, { name: "foto.jpg", content: red ?? "" }),
      await add(author, a, { name: "foto.jpg", content: green ?? "" }),
      await add(author, b, { name: "FOTO.JPG", content: blue ?? "" }),
      // The bytes of another practice's file.
      await add(author, b, { name: "foto.jpg", content: red ?? "" }),
    ];
    expect(new Set(addresses).size).toBe(4);
    const strongest = await Promise.all(
      addresses.map(async (address) => {
        const answer = await open(author, address);
        expect(answer.headers.get("content-disposition")).toMatch(/^inline; filename="foto\.jpg"/i);
        const { channels } = await sharp(await bytesOf(answer)).stats();
        return channels.map(({ mean }) => mean > 200);
      }),
    );
    expect(strongest).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
      [true, false, false],
    ]);
    const before = kept().length;
    const remove = async (address = "") => {
      const [, , id] = address.split("/");
      const form = `${attachmentsOf(b)}/${id}/hapus`;
      expect((await open(author, form)).status).toBe(200);
      expect((await open(author, form, postForm(author.cookie, {}))).status).toBe(303);
      expect((await open(author, address)).status).toBe(404);
    };
    await remove(addresses[3]);
    expect(kept()).toHaveLength(before);
    expect((await open(author, addresses[0] ?? "")).status).toBe(200);
    await remove(addresses[2]);
    expect(kept()).toHaveLength(before - 1);
    for (const address of addresses.slice(0, 2)) expect((await open(author, address)).status).toBe(200);
  });

  test("loses the place where a photo was taken", async () => {
    const { author, addPractice, add, open } = desk();
    const content = await sharp({ create: { width: 30, height: 20, channels: 3, background: "#888" } })
      .withExif({ IFD0: { Make: "KameraUji" }, IFD3: { GPSLatitude: "4/1 30/1 0/1", GPSLatitudeRef: "S" } })
      .jpeg()
      .toBuffer();
    expect(content.includes("KameraUji")).toBe(true);
    const sent = await bytesOf(await open(author, await add(author, await addPractice(), { name: "f.jpg", content })));
    expect((await sharp(sent).metadata()).exif).toBeUndefined();
    expect(sent.includes("KameraUji")).toBe(false);
  });
});

describe("who may have a file", () => {
  test("of a draft: its office alone; of a published practice: everybody, and keep it", async () => {
    const { db, author, reviewer, stranger, addPractice, add, open } = desk();
    const id = await addPractice();
    const address = await add(author, id, sheet("a,b\n1,2\n"));
    const statuses = async () => {
      const answers = [undefined, stranger, reviewer].map((person) => open(person, address));
      return (await Promise.all(answers)).map(({ status }) => status);
    };
    expect(await statuses()).toEqual([404, 404, 200]);
    expect((await open(undefined, address, { method: "HEAD" })).status).toBe(404);
    await db.updateTable("practice").set({ state: "published" }).where("id", "=", id).execute();
    expect((await open(author, `${attachmentsOf(id)}/terbit`, postForm(author.cookie, {}))).status).toBe(403);
    expect((await open(reviewer, `${attachmentsOf(id)}/terbit`, postForm(reviewer.cookie, {}))).status).toBe(303);
    expect(await statuses()).toEqual([200, 200, 200]);
    const answer = await open(undefined, address);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const etag = answer.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    expect((await open(undefined, address, { headers: { "If-None-Match": etag } })).status).toBe(304);
    const row = await db.selectFrom("practice").select("documents").where("id", "=", id).executeTakeFirstOrThrow();
    expect(row.documents).toBe(1);
  });

  test("what a reviewer adds to a published practice is public at once, and an author cannot take it away", async () => {
    const { db, author, reviewer, addPractice, add, open } = desk();
    const id = await addPractice("published");
    const [own, waiting] = [await add(reviewer, id, sheet("x\n")), await add(author, id, sheet("y\n"))];
    expect((await open(undefined, own)).status).toBe(200);
    expect((await open(undefined, waiting)).status).toBe(404);
    const form = `${attachmentsOf(id)}/${own.split("/")[2]}/hapus`;
    expect((await open(author, form, postForm(author.cookie, {}))).status).toBe(404);
    expect((await open(reviewer, form, postForm(reviewer.cookie, {}))).status).toBe(303);
    const row = await db.selectFrom("practice").select("documents").where("id", "=", id).executeTakeFirstOrThrow();
    expect(row.documents).toBe(0);
  });

  test("nobody of another office adds or removes, and nothing they send stays", async () => {
    const { author, stranger, addPractice, add, send, open, kept, temporary } = desk();
    const id = await addPractice();
    const address = await add(author, id, sheet("punya kami\n"));
    const before = kept();
    expect((await send(stranger, id, sheet("titipan\n"))).status).toBe(404);
    const removal = `${attachmentsOf(id)}/${address.split("/")[2]}/hapus`;
    expect((await open(stranger, removal, postForm(stranger.cookie, {}))).status).toBe(404);
    const signedOut = await send({ ...author, cookie: "kiat=x" }, id, sheet("x\n"), { judul: "Belum masuk" });
    expect(signedOut.status).toBe(401);
    expect(await signedOut.text()).toContain("Belum masuk");
    expect([kept(), temporary()]).toEqual([before, []]);
  });

  test("a range of bytes is sent alone, and HEAD sends none", async () => {
    const { author, addPractice, add, open } = desk();
    const address = await add(author, await addPractice(), { name: "a.pdf", content: PDF });
    const ask = (range: string, method = "GET") => open(author, address, { method, headers: { Range: range } });
    const part = await ask("bytes=1-4");
    expect([part.status, part.headers.get("content-range")]).toEqual([206, `bytes 1-4/${PDF.length}`]);
    expect((await bytesOf(part)).toString()).toBe("PDF-");
    expect((await bytesOf(await ask("bytes=-6"))).equals(PDF.subarray(-6))).toBe(true);
    expect((await ask(`bytes=${PDF.length}-`)).status).toBe(416);
    expect((await ask("bytes=4-1")).status).toBe(200);
    const head = await open(author, address, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length")]).toEqual([200, String(PDF.length)]);
  });

  test("a record takes no more than its number, and a form without a file says so", async () => {
    const { author, addPractice, add, send, kept, temporary } = desk();
    const id = await addPractice();
    for (let n = 0; n < ATTACHMENTS_OF_RECORD; n++) await add(author, id, sheet(`nomor ${n}\n`));
    const before = kept();
    const full = await send(author, id, sheet("satu lagi\n"));
    expect([full.status, textOf(await full.text())]).toEqual([
      422,
      expect.stringContaining("paling banyak 10 lampiran"),
    ]);
    const none = await send(author, id, { name: "", content: "" });
    expect([none.status, textOf(await none.text())]).toEqual([422, expect.stringContaining("Pilih satu berkas")]);
    await wait(50);
    expect([kept(), temporary()]).toEqual([before, []]);
  });
});
