import { expect, test } from "vitest";
import { practiceFields } from "../../app/domain/practice-fields.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { sayItem } from "../../app/text/id/handover.ts";
import { claim, confirmPractice, withdraw } from "../../app/usecases/end-practice.server.ts";
import { acceptHandover, offerHandover } from "../../app/usecases/hand-over.server.ts";
import { returnPractice, submitPractice } from "../../app/usecases/keep-practice.server.ts";
import { slugOfTitle } from "../../app/usecases/practice-slug.server.ts";
import { publishPractice } from "../../app/usecases/publish-practice.server.ts";
import { showHandover } from "../../app/usecases/show-handovers.server.ts";
import { findPractice } from "../../db/queries/practice.server.ts";
import { findPracticeSubmission } from "../../db/queries/practice-submission.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestPerson } from "../support/people.ts";
import { prepareWriters, SAMPLE_PRACTICE } from "../support/practice-writing.ts";

const PRACTICE = SAMPLE_PRACTICE;

describeOnEachDatabase("writing practices", (current) => {
  const prepare = () => prepareWriters(current());
  const versionOf = async () =>
    (await current().reader.selectFrom("content_state").select("version").executeTakeFirst())?.version;

  test("the first save makes the practice, private and without a version", async () => {
    const { id, officeId, keep, drafts } = await prepare();
    const before = await versionOf();
    await keep(" Judul  sementara ");
    expect(await findPractice(current().reader, id)).toMatchObject({
      ...{ state: "draft", version: 0, officeId, title: "Judul sementara", regionCode: "18.11", fields: {} },
    });
    expect(await drafts()).toMatchObject([{ subject_id: id, base_version: 0, office_id: officeId }]);
    expect(await versionOf()).toBe(before);
  });

  test("what is submitted waits, is published by a reviewer, and everything lists need is written", async () => {
    const { id, edit, send, keep, drafts, actions } = await prepare();
    await keep("Draf");
    expect(await send(0)).toEqual({ status: "submitted", address: "/x" });
    expect(await drafts()).toEqual([]);
    const waiting = await findPracticeSubmission(current().reader, id);
    expect(waiting).toMatchObject({ baseVersion: 0, returned: null });
    expect(await findPractice(current().reader, id)).toMatchObject({ state: "draft", title: PRACTICE.title });
    const before = await versionOf();
    expect(await edit(0, {}, { seen: waiting?.submittedAt ?? "" })).toMatchObject({ status: "published" });
    const row = await current()
      .reader.selectFrom("practice")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      ...{
        slug: "satu-pintu-untuk-domain-desa",
        state: "published",
        version: 1,
        measured: 1,
        complete: 0,
        documents: 0,
      },
      ...{
        cost_min: 10_000_000,
        cost_max: 50_000_000_000_000,
        weeks_min: 6,
        weeks_max: null,
        confirmed_on: "2026-11-25",
      },
    });
    expect(JSON.parse(row.html)).toMatchObject({ masalah: expect.stringContaining("<strong>tersebar</strong>") });
    expect(await current().reader.selectFrom("practice_indicator").selectAll().execute()).toEqual([
      { practice_id: id, instrument: "spbe-2020", indicator_no: 21, level_from: 2, level_to: 3 },
    ]);
    expect(await findPracticeSubmission(current().reader, id)).toBeUndefined();
    expect(await versionOf()).not.toBe(before);
    expect(await actions()).toEqual(["practice.submitted", "practice.published"]);
  });

  test("the published version stays while another waits", async () => {
    const { id, edit, send } = await prepare();
    await edit(0);
    await send(1, { outcome: "Dua hari" });
    const standing = await findPractice(current().reader, id);
    expect(standing).toMatchObject({ version: 1, state: "published" });
    expect(standing?.fields["hasil"]).toBe("Tiga hari");
  });

  test("a revision that waits and was not seen is not overwritten", async () => {
    const { edit, send, id, app, officeId, byReviewer } = await prepare();
    await edit(0);
    await send(1, { outcome: "Dua hari" });
    expect(await edit(1, { outcome: "Empat hari" })).toEqual({ status: "conflict" });
    const other = { id, officeId, fields: practiceFields(PRACTICE), baseVersion: 1, seen: "" };
    const again = await submitPractice(app, byReviewer, { ...other, submission: newId(), address: "/x" });
    expect(again).toEqual({ status: "conflict" });
    const waiting = await findPracticeSubmission(current().reader, id);
    expect(waiting?.fields["hasil"]).toBe("Dua hari");
    expect(await edit(1, { outcome: "Empat hari" }, { seen: waiting?.submittedAt ?? "" })).toMatchObject({
      status: "published",
    });
  });

  test("two who publish over one version: one wins, the other is told", async () => {
    const { edit, id } = await prepare();
    await edit(0);
    const outcomes = await Promise.all([edit(1, { title: "Judul satu" }), edit(1, { title: "Judul dua" })]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["conflict", "published"]);
    expect((await findPractice(current().reader, id))?.version).toBe(2);
  });

  test("a form sent twice is carried out once, published or submitted", async () => {
    const { edit, send, actions } = await prepare();
    const twice = await Promise.all([edit(0, {}, { submission: "a" }), edit(0, {}, { submission: "a" })]);
    expect(twice.map(({ status }) => status).sort()).toEqual(["published", "repeated"]);
    const change = { outcome: "Dua hari" };
    const sent = await Promise.all([send(1, change, { submission: "b" }), send(1, change, { submission: "b" })]);
    expect(sent.map(({ status }) => status).sort()).toEqual(["repeated", "submitted"]);
    expect(await actions()).toEqual(["practice.published", "practice.submitted"]);
  });

  test("what is given back stays with its author, with the reason, and loses nothing when a colleague submits", async () => {
    const { app, id, officeId, byAuthor, byReviewer, send, drafts } = await prepare();
    await send(0);
    const waiting = await findPracticeSubmission(current().reader, id);
    const back = { id, officeId, seen: waiting?.submittedAt ?? "", reason: "Sebut sumber angkanya" };
    expect(await returnPractice(app, byReviewer, { ...back, seen: "lain" })).toBe(false);
    expect(await returnPractice(app, byReviewer, back)).toBe(true);
    expect(await returnPractice(app, byReviewer, back)).toBe(false);
    expect(await findPracticeSubmission(current().reader, id)).toMatchObject({ returned: { reason: back.reason } });
    const colleague = await insertTestPerson(app.writer);
    const sent = { id, officeId, fields: practiceFields({ ...PRACTICE, title: "Milik rekan" }), baseVersion: 0 };
    await submitPractice(app, { personId: colleague.id }, { ...sent, seen: "", submission: "c", address: "/x" });
    expect(await findPracticeSubmission(current().reader, id)).toMatchObject({
      personId: colleague.id,
      returned: null,
    });
    const kept = await drafts();
    expect(kept).toMatchObject([{ person_id: byAuthor.personId }]);
    expect(JSON.parse(kept[0]?.body ?? "")).toMatchObject({ judul: PRACTICE.title });
  });

  test("a new title gives a new address and keeps the old one", async () => {
    const { edit, id } = await prepare();
    await edit(0);
    await edit(1, { title: "Layanan domain desa" });
    const slugs = async () => ({
      now: (await findPractice(current().reader, id))?.slug,
      kept: (await current().reader.selectFrom("practice_slug").select("slug").orderBy("slug").execute()).map(
        ({ slug }) => slug,
      ),
    });
    const kept = ["layanan-domain-desa", "satu-pintu-untuk-domain-desa"];
    expect(await slugs()).toEqual({ now: "layanan-domain-desa", kept });
    await edit(2);
    expect(await slugs()).toEqual({ now: "satu-pintu-untuk-domain-desa", kept });
  });

  test("no practice takes an address that another has or had", async () => {
    const { edit, app, officeId, byReviewer } = await prepare();
    await edit(0);
    await edit(1, { title: "Layanan domain desa" });
    const other = async (title: string) => {
      const id = newId();
      const practice = { ...PRACTICE, title };
      const more = { from: 0, seen: "", submission: newId(), address: "/x" };
      expect(await publishPractice(app, byReviewer, { id, officeId, practice, ...more })).toMatchObject({
        status: "published",
      });
      return { id, slug: (await findPractice(current().reader, id))?.slug };
    };
    for (const title of ["Satu pintu untuk domain desa", "Layanan domain desa"]) {
      const { id, slug } = await other(title);
      expect(slug).toBe(`${slugOfTitle(title)}-${id.slice(-12)}`);
    }
  });

  test("withdrawn with a reason it is gone; the same text may be published again", async () => {
    const { app, edit, id, officeId, byReviewer } = await prepare();
    await edit(0);
    const gone = { id, officeId, reason: "Angkanya keliru" };
    expect(await withdraw(app, byReviewer, gone)).toBe(true);
    expect(await withdraw(app, byReviewer, gone)).toBe(false);
    expect(await findPractice(current().reader, id)).toMatchObject({ state: "withdrawn", stateReason: gone.reason });
    expect(await edit(1)).toMatchObject({ status: "published" });
    expect(await findPractice(current().reader, id)).toMatchObject({
      state: "published",
      stateReason: null,
      version: 2,
    });
    expect(await edit(2)).toMatchObject({ status: "unchanged" });
  });

  test("what the portal removed is not published again", async () => {
    const { app, edit, id } = await prepare();
    await edit(0);
    await app.writer.updateTable("practice").set({ state: "removed" }).where("id", "=", id).execute();
    expect(await edit(1, { title: "Lagi" })).toEqual({ status: "conflict" });
  });

  test("the yearly word is kept once a day and makes no version", async () => {
    const { app, edit, id, officeId, byReviewer } = await prepare();
    await edit(0);
    await app.writer.updateTable("practice").set({ confirmed_on: "2025-01-01" }).where("id", "=", id).execute();
    const word = { id, officeId, status: "running" as const, note: null };
    expect([await confirmPractice(app, byReviewer, word), await confirmPractice(app, byReviewer, word)]).toEqual([
      true,
      false,
    ]);
    expect(await findPractice(current().reader, id)).toMatchObject({ confirmedOn: "2026-11-25", version: 1 });
    expect(await current().reader.selectFrom("practice_confirmation").select("status").execute()).toHaveLength(1);
  });

  test("a practice of no office is claimed once", async () => {
    const { app, edit, id, officeId, byReviewer } = await prepare();
    await edit(0);
    await app.writer.updateTable("practice").set({ office_id: null }).where("id", "=", id).execute();
    expect(await edit(1, { title: "Bukan milik" })).toEqual({ status: "conflict" });
    expect([await claim(app, byReviewer, { id, officeId }), await claim(app, byReviewer, { id, officeId })]).toEqual([
      true,
      false,
    ]);
    expect(await edit(1, { title: "Milik dinas" })).toMatchObject({ status: "published" });
  });

  test("a successor gets the draft", async () => {
    const { app, officeId, author, reviewer, byReviewer, keep, drafts } = await prepare();
    await keep("Setengah jadi");
    const offer = { officeId, fromPersonId: author.id, toPersonId: reviewer.id, note: null };
    const handover = await offerHandover(app, byReviewer, offer);
    const items = (await showHandover(app, handover))?.items ?? [];
    expect(items.map((item) => sayItem(item, "Asia/Jakarta").title)).toEqual(["Draf: Praktik: Setengah jadi"]);
    expect(await acceptHandover(app, byReviewer, handover)).toBe("done");
    expect(await drafts()).toMatchObject([{ person_id: reviewer.id, subject_kind: "practice" }]);
  });

  test("text that cannot be shown is told by its field, and nothing is written", async () => {
    const { app, id, officeId, byReviewer } = await prepare();
    const markdown = {
      ...app.markdown,
      renderAll: async () => ({ ok: false, texts: {}, problems: { langkah: "busy" } }),
    };
    const broken = { ...app, markdown: markdown as typeof app.markdown };
    const more = { from: 0, seen: "", submission: newId(), address: "/x" };
    expect(await publishPractice(broken, byReviewer, { id, officeId, practice: PRACTICE, ...more })).toEqual({
      status: "unreadable",
      problems: [{ field: "langkah", problem: "busy" }],
    });
    expect(await findPractice(current().reader, id)).toBeUndefined();
  });
});
