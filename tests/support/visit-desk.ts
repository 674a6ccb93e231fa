import type { Role } from "../../app/domain/permissions.ts";
import type { VisitReport } from "../../app/domain/visit-report.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { publishVisitReport } from "../../app/usecases/publish-visit-report.server.ts";
import { saveVisitReport } from "../../app/usecases/save-visit-report.server.ts";
import { findVisit, type VisitRow } from "../../db/queries/visit.server.ts";
import { findVisitReport } from "../../db/queries/visit-text.server.ts";
import { insertCountry } from "../db/sample-rows.ts";
import type { TestDatabase } from "./databases.ts";
import { insertTestOffice, insertTestPerson } from "./people.ts";
import { writingApp } from "./practice-writing.ts";
import { insertTestVisit } from "./visit-rows.ts";

/** A report with one answer, one open question and one promise. */
export const SAMPLE_REPORT: VisitReport = {
  ...{ topic: "Manajemen risiko SPBE", kind: "adopt", form: "in_person" },
  when: { precision: "day", from: "2026-11-18", to: null },
  ...{ ledBy: "Kepala Dinas Kominfo", receivedBy: "Sekretaris Dinas Kominfo", people: "6 orang" },
  indicators: [{ instrument: "spbe-2020", no: 21 }],
  questions: [
    { no: 1, question: "Siapa pemilik risiko?", answer: "**Kepala OPD**.", documents: "Perbup 12/2022", isOpen: false },
    { no: 3, question: "Berapa biayanya?", answer: "", documents: "", isOpen: true },
  ],
  ...{ obstacles: "OPD enggan.", conclusions: "Formulirnya dapat ditiru." },
  commitments: [
    {
      ...{ no: 2, side: "visitor", action: "Menyusun daftar risiko", inCharge: "Kepala Bidang Aplikasi" },
      ...{ dueOn: "2027-06-30", indicator: { instrument: "spbe-2020", no: 21 }, evidence: "Daftar risiko OPD" },
    },
  ],
  ...{ sourceTitle: "", sourceLink: "" },
};

/** Two offices after their visit, with what they do to its report. Each act has an instant of its own. */
export async function prepareVisitDesk(
  database: Pick<TestDatabase, "writer" | "reader">,
  overrides: Partial<VisitRow> = {},
) {
  const app = writingApp(database);
  const { writer, reader } = app;
  await insertCountry(writer);
  const [visitorOffice, hostOffice] = [
    await insertTestOffice(writer, "18.12"),
    await insertTestOffice(writer, "18.11"),
  ];
  const personOf = async (officeId: string, role: Extract<Role, "author" | "reviewer">) => {
    const office = { officeId, provinceId: "lampung" };
    const { id } = await insertTestPerson(writer, { roles: [{ role, officeId }] });
    return { personId: id, grants: [{ role, ...office }], office };
  };
  const [author, reviewer] = [await personOf(visitorOffice, "author"), await personOf(visitorOffice, "reviewer")];
  const [hostAuthor, hostReviewer] = [await personOf(hostOffice, "author"), await personOf(hostOffice, "reviewer")];
  const id = await insertTestVisit(
    writer,
    { visitor: "18.12", host: "18.11", visitorOffice, hostOffice },
    { state: "held", starts_on: "2026-11-18", ...overrides },
  );
  const save = (from: number, change: Partial<VisitReport> = {}, side: "visitor" | "host" = "visitor") =>
    saveVisitReport(app, side === "visitor" ? author : hostAuthor, {
      ...{ id, officeId: side === "visitor" ? visitorOffice : hostOffice, from, side },
      ...{ value: { ...SAMPLE_REPORT, ...change }, submission: newId(), address: "/x" },
    });
  const publish = (version: number, change: Partial<VisitReport> = {}, by = reviewer, submission = newId()) =>
    publishVisitReport(app, by, { id, version, report: { ...SAMPLE_REPORT, ...change }, submission, address: "/y" });
  const visit = async () => {
    const found = await findVisit(reader, id);
    if (found === undefined) throw new Error("the visit is gone");
    return found;
  };
  const report = () => findVisitReport(reader, id);
  return {
    ...{ app, id, visitorOffice, hostOffice, author, reviewer, hostAuthor, hostReviewer },
    ...{ save, publish, visit, report },
  };
}
