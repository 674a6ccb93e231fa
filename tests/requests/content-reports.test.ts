import { describe, expect, test } from "vitest";
import { readForm } from "../support/forms.ts";
import { textOf } from "../support/page-text.ts";
import { insertTestPerson, postForm } from "../support/people.ts";
import { prepareWorkspaceSite } from "../support/workspace-site.ts";

const PRACTICE = "/praktik/mesuji-dasar-kebijakan-spbe";
const REPORT = `${PRACTICE}/lapor`;

describe("reporting a practice", () => {
  const { site, people, databases, as } = prepareWorkspaceSite();
  const send = (fields: Record<string, string>) => site.get(REPORT, postForm("", fields));
  const reports = () => databases().reader.selectFrom("content_report").select(["id", "reported_by"]).execute();

  test("needs no account, keeps what was typed, and is kept for nobody else", async () => {
    expect(await (await site.get(PRACTICE)).text()).toContain(`href="${REPORT}"`);
    const page = await site.get(REPORT);
    expect([page.status, page.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const wrong = await send({ sebab: "wrong", catatan: "Nomornya 0812 3456 7890" });
    expect(wrong.status).toBe(422);
    expect(readForm(await wrong.text(), REPORT)).toMatchObject({ sebab: "wrong", catatan: "Nomornya 0812 3456 7890" });
    const sent = await send({ sebab: "wrong", catatan: "Angka 2023 tidak cocok dengan laporannya" });
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `${REPORT}?terkirim=1`]);
    expect(await reports()).toMatchObject([{ reported_by: null }]);
    expect((await site.get("/praktik/tidak-ada/lapor")).status).toBe(404);
  });

  test("a curator without an office decides it, and reaches nothing else that manages the portal", async () => {
    const curator = await insertTestPerson(databases().writer, { name: "Gede Kurator", roles: [{ role: "curator" }] });
    expect(await (await as(curator, "/ruang-kerja")).text()).toContain('href="/kelola/laporan"');
    expect((await as(curator, "/kelola/laporan")).status).toBe(200);
    expect((await as(curator, "/kelola")).status).toBe(403);
    const [report] = await reports();
    const address = `/kelola/laporan/${report?.id}`;
    for (const other of [people().admin, people().coordinator]) expect((await as(other, address)).status).toBe(403);
    const decide = (fields: Record<string, string>) => site.get(address, postForm(curator.cookie, fields));
    expect((await decide({ keputusan: "", alasan: "" })).status).toBe(422);
    expect((await decide({ keputusan: "removed", alasan: "Sumbernya keliru" })).status).toBe(303);
    const gone = await site.get(PRACTICE);
    expect(gone.status).toBe(410);
    expect(textOf(await gone.text())).toContain("Sumbernya keliru");
    expect((await site.get(REPORT)).status).toBe(404);
    expect((await decide({ keputusan: "kept", alasan: "Sumbernya sudah dibetulkan" })).status).toBe(303);
    expect((await site.get(PRACTICE)).status).toBe(200);
  });
});
