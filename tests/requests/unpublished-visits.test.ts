import { beforeAll, describe, expect, test } from "vitest";
import { planFields, planOf } from "../../app/domain/visit-plan.ts";
import { reportFields, reportOf } from "../../app/domain/visit-report.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { crawl } from "../support/crawl.ts";
import { insertTestOffice, insertTestPerson, type TestPerson } from "../support/people.ts";
import { listPublicPages } from "../support/public-pages.ts";
import { prepareUploadDesk } from "../support/upload-desk.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

const desk = prepareUploadDesk();
const AT = "2026-11-20T03:00:00.000Z";
const CRAWL_MS = 120_000;
const FEEDS = [
  ...["/kunjungan.atom", "/kunjungan.ics", "/kunjungan.json", "/kunjungan.csv", "/alur.json", "/perubahan.atom"],
  ...["/belajar-dari?daerah=18.12&indikator=spbe-2020/21", "/cari?q=zamrud", "/sitemap.xml"],
];

/** Words that stand in one place each, by who may come to read them: visitor and host of the test, and who joined. */
const SECRETS = {
  draft: "zamrudsatu",
  request: "zamruddua",
  plan: "zamrudtiga",
  working: "zamrudempat",
  ownDraft: "zamrudlima",
  file: "zamrudenam",
  note: "zamrudtujuh",
} as const;
type Secret = keyof typeof SECRETS;

type People = { visitor: TestPerson; host: TestPerson; guest: TestPerson; third: TestPerson };
let people: People;
const addresses: Partial<Record<Secret | "files", string>> = {};

/** One visit in each state that is not public, or not all of it, with a word of its own. */
async function writeSecrets(): Promise<People> {
  const { db, author, stranger } = desk();
  const officeOf = async (person: TestPerson) => {
    const held = await db
      .selectFrom("role_grant")
      .select("office_id")
      .where("person_id", "=", person.id)
      .executeTakeFirstOrThrow();
    return held.office_id ?? "";
  };
  const joined = await insertTestOffice(db, "18.72");
  const guest = await insertTestPerson(db, { roles: [{ role: "office_admin", officeId: joined }] });
  const elsewhere = await insertTestOffice(db, "18.04");
  const third = await insertTestPerson(db, { roles: [{ role: "office_admin", officeId: elsewhere }] });
  const visitorOffice = await officeOf(author);
  const sides = { visitor: "18.12", host: "18.11", visitorOffice, hostOffice: await officeOf(stranger) };
  const plan = (visitId: string, secret: string) =>
    db
      .insertInto("visit_plan")
      .values({
        ...{ visit_id: visitId, version: 1, updated_at: AT },
        body: JSON.stringify(planFields(planOf({ kendala: secret, "pertanyaan-1": `Bagaimana ${secret}?` }))),
      })
      .execute();
  const draft = await insertTestVisit(db, sides, { state: "draft", topic: SECRETS.draft, created_by: author.id });
  await plan(draft, SECRETS.draft);
  const request = await insertTestVisit(db, sides, { topic: SECRETS.request });
  await plan(request, SECRETS.request);
  const listed = await insertTestVisit(db, sides, { state: "scheduled", visibility: "listed", seats: 3 });
  await plan(listed, SECRETS.plan);
  const { region_id } = await db
    .selectFrom("office")
    .select("region_id")
    .where("id", "=", joined)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("visit_guest")
    .values({
      ...{ id: newId(), visit_id: listed, region_id, office_id: joined, state: "joined", people: 2, note: null },
      ...{ asked_by: guest.id, asked_at: AT, answered_by: stranger.id, answered_at: AT },
    })
    .execute();
  const published = await insertTestVisit(db, sides, {
    ...{ state: "reported", visibility: "published", starts_on: "2026-10-06", published_at: AT, topic: "Terbuka" },
  });
  const body = (text: string) =>
    JSON.stringify(reportFields(reportOf({ topik: "Terbuka", "pertanyaan-1": "Apa?", "jawaban-1": text })));
  await db
    .insertInto("visit_report")
    .values({
      ...{ visit_id: published, version: 2, body: body(SECRETS.working), authors: "{}", review_asked_at: null },
      ...{ review_asked_by: null, public_version: 1, public_body: body("Jawaban umum"), public_authors: "{}" },
      ...{ html: JSON.stringify({ "jawaban-1": "<p>Jawaban umum</p>" }), public_at: AT, updated_at: AT },
    })
    .execute();
  await db
    .insertInto("visit_move")
    .values({
      ...{ id: newId(), visit_id: published, move: "hold", from_state: "scheduled", to_state: "held", side: "visitor" },
      ...{ on_record: 0, office_id: visitorOffice, person_id: author.id, note: SECRETS.note, starts_on: null },
      ...{ ends_on: null, moved_at: AT },
    })
    .execute();
  const file = newId();
  await db
    .insertInto("attachment")
    .values({
      ...{ id: file, subject_kind: "visit", subject_id: published, office_id: visitorOffice, person_id: author.id },
      ...{ name: `${SECRETS.file}.csv`, title: "", licence: "own-terms", media_type: "text/csv; charset=utf-8" },
      ...{ bytes: 3, sha256: "0".repeat(64), width: null, height: null, created_at: AT, audience: "parties" },
      ...{ consent: 0, published_at: null, removed_at: null },
    })
    .execute();
  await db
    .insertInto("draft")
    .values({
      ...{ id: newId(), person_id: author.id, office_id: visitorOffice, subject_kind: "visit_report" },
      ...{ subject_id: published, base_version: 2, saved_at: AT },
      body: JSON.stringify({ topik: SECRETS.ownDraft, simpulan: SECRETS.ownDraft }),
    })
    .execute();
  Object.assign(addresses, {
    ...{ draft: `/ruang-kerja/kunjungan/${draft}`, request: `/ruang-kerja/kunjungan/${request}` },
    ...{ plan: `/ruang-kerja/kunjungan/${listed}`, working: `/ruang-kerja/kunjungan/${published}/laporan` },
    note: `/ruang-kerja/kunjungan/${published}`,
    ...{ files: `/ruang-kerja/kunjungan/${published}/lampiran`, file: `/lampiran/${file}/${SECRETS.file}.csv` },
  });
  return { visitor: author, host: stranger, guest, third };
}

/** Which of the secrets somebody meets on any way through the site. */
async function met(person: TestPerson | undefined): Promise<Secret[]> {
  const own = ["/ruang-kerja", "/ruang-kerja/kunjungan"];
  const pages = (await listPublicPages()).map(({ address }) => address);
  const begin = ["/", ...FEEDS, ...(person === undefined ? [] : own), ...Object.values(addresses), ...pages];
  const seen = [...(await crawl({ open: desk().open, person, begin }))];
  expect(seen.length).toBeGreaterThan(100);
  const names = Object.keys(SECRETS) as Secret[];
  // An address that was asked for stands in its own refusal at most.
  return names.filter((name) =>
    seen.some(
      ([address, text]) =>
        text.includes(SECRETS[name]) && !address.includes(SECRETS[name]) && !address.startsWith("/cari"),
    ),
  );
}

describe("what is not public of visits", () => {
  beforeAll(async () => {
    people = await writeSecrets();
  });

  test(
    "is met by no visitor",
    async () => {
      expect(await met(undefined)).toEqual([]);
    },
    CRAWL_MS,
  );

  test(
    "is met by no third office",
    async () => {
      expect(await met(people.third)).toEqual([]);
    },
    CRAWL_MS,
  );

  test(
    "the host meets what it has a part in, and no draft of the visitor",
    async () => {
      expect(await met(people.host)).toEqual(["request", "plan", "working", "file", "note"]);
    },
    CRAWL_MS,
  );

  test(
    "who joined a session meets that alone",
    async () => {
      expect(await met(people.guest)).toEqual(["plan"]);
    },
    CRAWL_MS,
  );

  test(
    "the visitor meets all of it, so the crawl would have found it",
    async () => {
      expect(await met(people.visitor)).toEqual(Object.keys(SECRETS));
    },
    CRAWL_MS,
  );

  test("the addresses of what is hidden say 404 to everybody else", async () => {
    const { open } = desk();
    const { file = "", ...pages } = addresses;
    for (const address of [file, ...Object.values(pages)]) {
      expect((await open(people.third, address)).status, address).toBe(404);
    }
    for (const address of Object.values(pages)) expect((await open(people.visitor, address)).status, address).toBe(200);
  });
});
