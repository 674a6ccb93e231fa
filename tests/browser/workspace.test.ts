import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { checkAxe, describeInBrowser, measureOverflow, takePicture } from "../support/browser.ts";
import { EXCHANGE, fillExchange } from "../support/exchange-rows.ts";
import { grantTestRole, type TestPerson } from "../support/people.ts";
import { DESK_VISITS, fillVisits } from "../support/visit-desk-rows.ts";
import { prepareWorkspaceSite, type WorkspacePeople } from "../support/workspace-site.ts";

const { site, people, databases, as } = prepareWorkspaceSite();
const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

type Who = "admin" | "author" | "coordinator" | "portal" | "former";

/** Pages behind the sign-in, by who looks at them; the address is made once the people exist. */
const pages: readonly (readonly [Who, string, (made: WorkspacePeople) => string])[] = [
  ["admin", "ruang-kerja", () => "/ruang-kerja"],
  ["author", "ruang-kerja", () => "/ruang-kerja"],
  ["coordinator", "ruang-kerja", () => "/ruang-kerja"],
  ["former", "ruang-kerja", () => "/ruang-kerja"],
  ["admin", "anggota", () => "/ruang-kerja/anggota"],
  ["admin", "undang", () => "/ruang-kerja/anggota/undang"],
  ["admin", "peran", ({ authorGrant }) => `/ruang-kerja/anggota/peran?pemegang=${authorGrant}`],
  ["admin", "akhiri", ({ authorGrant }) => `/ruang-kerja/anggota/akhiri?pemegang=${authorGrant}`],
  ["admin", "serah-terima", ({ author }) => `/ruang-kerja/serah-terima?dari=${author.id}`],
  ["author", "satu-serah-terima", () => `/ruang-kerja/serah-terima/${HANDOVER_ID}`],
  ["author", "cetak-serah-terima", () => `/ruang-kerja/serah-terima/${HANDOVER_ID}?cetak=1`],
  ["admin", "praktik-dinas", () => "/ruang-kerja/praktik"],
  ["author", "tulis-praktik", () => `/ruang-kerja/praktik/${NEW_PRACTICE}`],
  ["admin", "tulis-praktik-lengkap", () => `/ruang-kerja/praktik/${NEW_PRACTICE}?lengkap=1`],
  ["admin", "jejak", () => "/ruang-kerja/jejak"],
  ["portal", "kelola", () => "/kelola"],
  ["portal", "dinas", () => "/kelola/dinas"],
  ["portal", "satu-dinas", () => "/kelola/dinas/18.12"],
  ["portal", "orang", () => "/kelola/orang"],
  ["portal", "satu-orang", ({ author }) => `/kelola/orang/${author.id}`],
  ["portal", "nonaktif", ({ author }) => `/kelola/orang/${author.id}/nonaktif`],
  ["portal", "undangan", () => "/kelola/undangan"],
  ["portal", "setelan", () => "/kelola/setelan"],
  ["portal", "jejak-portal", () => "/kelola/jejak?tindakan=dinas-dibuat&sejak=kemarin"],
  ["portal", "kesehatan", () => "/kelola/kesehatan"],
  ["author", "tiruan", () => "/ruang-kerja/tiruan"],
  ["author", "satu-tiruan", () => `/ruang-kerja/tiruan/${EXCHANGE.adoption}`],
  ["author", "tiru", () => "/praktik/mesuji-dasar-kebijakan-spbe/tiru"],
  ["admin", "minta-periksa", () => `/ruang-kerja/praktik/${EXCHANGE.practice}/periksa`],
  ["admin", "periksa", () => `/ruang-kerja/periksa/${EXCHANGE.check}`],
  ["admin", "tanggapi", () => `/ruang-kerja/praktik/${EXCHANGE.removed}/tanggapi`],
  ["admin", "kunjungan-dinas", () => "/ruang-kerja/kunjungan"],
  ["admin", "satu-kunjungan", () => `/ruang-kerja/kunjungan/${DESK_VISITS.coming}`],
  ["author", "satu-kunjungan", () => `/ruang-kerja/kunjungan/${DESK_VISITS.coming}`],
  ["admin", "kunjungan-terlaksana", () => `/ruang-kerja/kunjungan/${DESK_VISITS.held}`],
  ["author", "kunjungan-draf", () => `/ruang-kerja/kunjungan/${DESK_VISITS.draft}`],
  ["admin", "jadwalkan", () => `/ruang-kerja/kunjungan/${DESK_VISITS.coming}/langkah/jadwalkan`],
  ["author", "rencana-kunjungan", () => `/ruang-kerja/kunjungan/${DESK_VISITS.coming}/rencana`],
  ["author", "laporan-kunjungan", () => `/ruang-kerja/kunjungan/${DESK_VISITS.held}/laporan`],
  ["former", "lapor", () => `/praktik/${EXCHANGE.practice}/lapor`],
  ["portal", "laporan", () => "/kelola/laporan"],
  ["portal", "satu-laporan", () => `/kelola/laporan/${EXCHANGE.report}`],
];

const HANDOVER_ID = newId();
/** Nobody has saved it. */
const NEW_PRACTICE = newId();

/** What a busy office has: drafts of two people, an open invitation, a handover that waits. */
async function fillOffice({ officeId, admin, author, former }: WorkspacePeople): Promise<void> {
  const { writer } = databases();
  await fillExchange(writer, people());
  await fillVisits(writer, people());
  const known = await writer.selectFrom("handover").select("id").where("id", "=", HANDOVER_ID).executeTakeFirst();
  if (known !== undefined) return;
  const at = new Date().toISOString();
  const soon = new Date(Date.now() + 2 * 86_400_000).toISOString();
  const body = JSON.stringify({ nama: "Dinas Kominfo", layanan: "Kunjungan tentang e-Office.\nSenin dan Kamis." });
  const draft = {
    office_id: officeId,
    subject_kind: "office",
    subject_id: officeId,
    base_version: 1,
    body,
    saved_at: at,
  };
  const drafts = [author, former].map(({ id }) => ({ ...draft, id: newId(), person_id: id }));
  await writer.insertInto("draft").values(drafts).execute();
  await writer
    .insertInto("invitation")
    .values({
      ...{ id: newId(), token_hash: newId(), mail: "alamat.surel.yang.panjang.sekali@tulangbawangbarat.uji.example" },
      ...{ role: "reviewer", office_id: officeId, province_id: null, invited_by: former.id, created_at: at },
      ...{ expires_at: soon, accepted_at: null, withdrawn_at: null },
    })
    .execute();
  await writer
    .insertInto("handover")
    .values({
      ...{ id: HANDOVER_ID, office_id: officeId, from_person_id: former.id, to_person_id: author.id },
      ...{ note: "Profil belum selesai.", created_by: admin.id, created_at: at, accepted_at: null, withdrawn_at: null },
    })
    .execute();
  await grantTestRole(writer, author.id, { role: "reviewer", officeId });
}

describe.each(pages)("%s on %s", (who, _name, addressOf) => {
  test("is valid HTML without a script that stands in it", async () => {
    await fillOffice(people());
    const response = await as(people()[who], addressOf(people()));
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const html = await response.text();
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
    ).toEqual([]);
    expect(html).not.toMatch(/<script(?![^>]*src=)|javascript:|\son\w+="/i);
  });
});

describeInBrowser("pages behind the sign-in", (open) => {
  describe.each(pages)("%s on %s", (who, name, addressOf) => {
    test.each([1280, 360])("is accessible and not too wide at %i px", async (width) => {
      await fillOffice(people());
      const page = await open(`${site.origin}/sehat`, { width, javaScript: true });
      await page.context().addCookies([cookieOf(people()[who])]);
      await page.goto(`${site.origin}${addressOf(people())}`);
      await takePicture(page, `kerja-${who}-${name}-${width}`);
      expect(await measureOverflow(page)).toBe(0);
      expect(await checkAxe(page)).toEqual([]);
    });
  });
});

function cookieOf({ cookie }: TestPerson) {
  const [name = "", value = ""] = cookie.split("=");
  return { name, value: decodeURIComponent(value), url: site.origin };
}
