import type { Practice } from "../../app/domain/practice.ts";
import { practiceFields } from "../../app/domain/practice-fields.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { createMarkdown } from "../../app/platform/markdown/markdown.server.ts";
import { renderHere } from "../../app/platform/markdown/render-here.server.ts";
import { keepPracticeDraft, submitPractice } from "../../app/usecases/keep-practice.server.ts";
import { publishPractice } from "../../app/usecases/publish-practice.server.ts";
import { insertCountry } from "../db/sample-rows.ts";
import type { TestDatabase } from "./databases.ts";
import { insertTestOffice, insertTestPerson } from "./people.ts";

/** A practice with the short form answered and one measured result. */
export const SAMPLE_PRACTICE: Practice = {
  ...{ title: "Satu pintu untuk domain desa", status: "running", kind: "public_service" },
  indicators: [{ instrument: "spbe-2020", no: 21, from: 2, to: 3 }],
  ...{ problem: "Permohonan **tersebar**.", steps: "1. Formulir", outcome: "Tiga hari", setbacks: "Petugas berganti" },
  ...{ summary: "", unit: "", partners: "", initiator: "", digital: null, origin: "", started: "2024-01" },
  ...{ cost: { min: 10_000_000, max: 50_000_000_000_000 }, weeks: { min: 6, max: null }, team: 4 },
  ...{ requirements: "", legalBasis: "", facts: "", analysis: "", levelReached: "", sustainability: "", links: [] },
  results: [{ measure: "Hari", before: "12", after: "3", year: "2024", source: "Laporan 2024" }],
};

/** What use cases of writing need; each act has an instant of its own, from 25 November 2026 10.00 WIB. */
export function writingApp({ writer, reader }: Pick<TestDatabase, "writer" | "reader">) {
  let second = 0;
  return {
    ...{ writer, reader, markdown: createMarkdown(renderHere) },
    now: () => new Date(Date.parse("2026-11-25T03:00:00Z") + 1000 * second++),
    version: { current: () => 0, refresh: async () => {}, close: () => {} },
  };
}

/** Writers of one office with a practice that nobody has saved, and what they do with it. */
export async function prepareWriters(database: Pick<TestDatabase, "writer" | "reader">) {
  const app = writingApp(database);
  const { writer, reader } = app;
  await insertCountry(writer);
  const officeId = await insertTestOffice(writer, "18.11");
  const [author, reviewer] = [await insertTestPerson(writer), await insertTestPerson(writer)];
  const [byAuthor, byReviewer] = [{ personId: author.id }, { personId: reviewer.id }];
  const id = newId();
  const edit = (from: number, change: Partial<Practice> = {}, more: { seen?: string; submission?: string } = {}) =>
    publishPractice(app, byReviewer, {
      ...{
        id,
        officeId,
        practice: { ...SAMPLE_PRACTICE, ...change },
        from,
        seen: "",
        submission: newId(),
        address: "/x",
      },
      ...more,
    });
  const send = (
    baseVersion: number,
    change: Partial<Practice> = {},
    more: { seen?: string; submission?: string } = {},
  ) =>
    submitPractice(app, byAuthor, {
      ...{ id, officeId, fields: practiceFields({ ...SAMPLE_PRACTICE, ...change }), baseVersion, seen: "" },
      ...{ submission: newId(), address: "/x", ...more },
    });
  const keep = (title: string, by = byAuthor) =>
    keepPracticeDraft(app, by, { id, officeId, fields: { judul: title }, baseVersion: 0 });
  const actions = async () => {
    const rows = await reader.selectFrom("audit_entry").select(["action", "subject_id"]).orderBy("id").execute();
    return rows.filter(({ subject_id }) => subject_id === id).map(({ action }) => action);
  };
  const drafts = () => reader.selectFrom("draft").selectAll().execute();
  return { app, officeId, author, reviewer, byAuthor, byReviewer, id, edit, send, keep, actions, drafts };
}
