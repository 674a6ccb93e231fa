import { findOffice } from "../../db/queries/office.server.ts";
import { listGuests } from "../../db/queries/visit-guest.server.ts";
import { findVisitPlan, findVisitReport, type StandingReport } from "../../db/queries/visit-text.server.ts";
import { blocksOfHtml } from "../domain/html-blocks.ts";
import { type PaperBlock, paragraphs } from "../domain/paper.ts";
import type { RecordFields } from "../domain/record.ts";
import type { PaperReport, VisitPaperSource } from "../domain/visit-papers.ts";
import { planOf } from "../domain/visit-plan.ts";
import { REPORT_MARKDOWN, reportOf } from "../domain/visit-report.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import type { OwnVisit } from "./own-visit.server.ts";

type App = Pick<AppContext, "reader" | "markdown" | "instruments" | "publicUrl">;

/** Everything that papers of a visit are made of, and the texts that it was read from. */
export type ReadPaperSource = {
  readonly source: VisitPaperSource;
  /** When any of it was last changed. */
  readonly changedAt: string;
  readonly planFields: RecordFields;
  readonly reportFields: RecordFields;
};

/** @param pagePath address of the visit's public page below the site */
export async function readPaperSource(
  app: App,
  { visit, sides }: Pick<OwnVisit, "visit" | "sides">,
  pagePath: string,
): Promise<ReadPaperSource> {
  const { reader, instruments, publicUrl } = app;
  const profileOf = async (officeId: string | null) =>
    officeId === null ? undefined : (await findOffice(reader, officeId))?.profile;
  const [plan, report, guests, visitor, host] = await Promise.all([
    findVisitPlan(reader, visit.id),
    findVisitReport(reader, visit.id),
    listGuests(reader, visit.id),
    profileOf(visit.visitor.officeId),
    profileOf(visit.host.officeId),
  ]);
  const isWritten = report !== undefined && report.version > 0;
  const isOpen = visit.visibility === "listed" || visit.visibility === "published";
  const isPublic = report !== undefined && report.publicVersion > 0 && visit.visibility === "published";
  const { startsAt, endsAt, zone, precision, form, kind, topic } = visit;
  return {
    source: {
      ...{ visitor: visit.visitor, host: visit.host, side: sides[0] ?? "visitor", form, kind, topic },
      profiles: { ...(visitor && { visitor }), ...(host && { host }) },
      time: { precision, from: visit.startsOn, to: visit.endsOn, startsAt, endsAt, zone },
      plan: plan && planOf(plan.fields),
      report: isWritten ? await workingReport(app, report) : undefined,
      publicReport: isPublic ? paperReport(report.publicFields, report.html) : undefined,
      guests: guests
        .filter(({ state }) => state === "joined")
        .map(({ officeName, people }) => ({ name: officeName, people })),
      instruments,
      address: isOpen ? `${publicUrl}${pagePath}` : undefined,
    },
    changedAt: [visit.updatedAt, plan?.updatedAt ?? "", report?.updatedAt ?? ""].sort().at(-1) ?? visit.updatedAt,
    planFields: plan?.fields ?? {},
    reportFields: report?.fields ?? {},
  };
}

function paperReport(fields: RecordFields, html: Readonly<Record<string, string>>): PaperReport {
  const texts = REPORT_MARKDOWN.map((name): [string, PaperBlock[]] => {
    const rendered = html[name];
    return [name, rendered === undefined ? paragraphs(fields[name] ?? "") : blocksOfHtml(rendered)];
  });
  return { report: reportOf(fields), texts: Object.fromEntries(texts) };
}

/** What is public already is rendered; the rest is now, or stands as it was typed where no thread is free. */
async function workingReport({ markdown }: App, report: StandingReport): Promise<PaperReport> {
  const { fields, publicFields, html } = report;
  const stated = REPORT_MARKDOWN.filter((name) => (fields[name] ?? "") !== "");
  const known = stated.filter((name) => html[name] !== undefined && fields[name] === publicFields[name]);
  const others = stated.filter((name) => !known.includes(name));
  const { texts } = await markdown.renderAll(Object.fromEntries(others.map((name) => [name, fields[name] ?? ""])));
  const entries = [
    ...known.map((name) => [name, html[name] ?? ""] as const),
    ...others.flatMap((name) => {
      const rendered = texts[name];
      return rendered === undefined ? [] : [[name, rendered.html] as const];
    }),
  ];
  return paperReport(fields, Object.fromEntries(entries));
}
