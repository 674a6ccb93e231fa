import { ABSENCES } from "../../domain/absence.ts";
import { dayInZone } from "../../domain/days.ts";
import type { OwnDraft, WorkspaceView } from "../../domain/workspace-view.ts";
import { formatInstant, formatScore } from "../../text/format.ts";
import { recordForm, recordLabel, recordTitle } from "../../text/id/records.ts";
import { ROLE_LABELS } from "../../text/id/roles.ts";
import { OVERVIEW, sayEnded, sayProfile } from "../../text/id/workspace-overview.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { OfficeQuestions } from "../questions/office-questions.tsx";
import { BandWordOf } from "../scores/score-value.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { Missing } from "../ui/missing.tsx";
import { ProvinceOffices } from "./province-offices.tsx";
import { WorkspaceTasks } from "./workspace-tasks.tsx";

/** What waits, what ends, drafts, what the office has published and what is missing: only parts that fit the person. */
export function WorkspaceOverview({ view, tagOf }: { view: WorkspaceView; tagOf: (instrument: string) => string }) {
  const { roles, office, province, zone, drafts, waiting, deadlines, questions } = view;
  if (roles.length === 0) return <EndedRoles view={view} />;
  const missing = office?.missing.reduce((sum, { years }) => sum + years.length, 0);
  return (
    <>
      <nav className="kpis" aria-label={OVERVIEW.counts}>
        <Count to="menunggu" count={waiting.length} label={OVERVIEW.waiting} />
        <Count to="tenggat" count={deadlines.length} label={OVERVIEW.deadlines} />
        <Count to="draf" count={drafts.length} label={OVERVIEW.drafts} />
        {missing !== undefined && <Count to="nilai" count={missing} label={OVERVIEW.missing} />}
      </nav>
      <WorkspaceTasks view={view} />
      {office !== null && (
        <Section id="tulis" title={OVERVIEW.write}>
          <p className="row">
            {WRITING_LINKS.map(({ href, label }) => (
              <a key={href} className="btn btn-2" href={href}>
                {label}
              </a>
            ))}
          </p>
        </Section>
      )}
      <Section id="draf" title={OVERVIEW.drafts} note={OVERVIEW.draftsNote}>
        {drafts.length === 0 ? (
          <p className="muted">{OVERVIEW.draftsNone}</p>
        ) : (
          <ul className="lines">
            {drafts.map((draft) => (
              <li key={draft.id}>
                <FormLink draft={draft} />
                <span className="small muted">Disimpan {formatInstant(draft.savedAt, zone)}.</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {questions !== null && <OfficeQuestions questions={questions} />}
      {office !== null && <OwnOffice office={office} zone={zone} tagOf={tagOf} />}
      {province !== null && <ProvinceOffices province={province} />}
      {roles.includes("curator") && (
        <Section id="kurator" title={OVERVIEW.curator}>
          <p>{OVERVIEW.curatorText}</p>
        </Section>
      )}
      {roles.includes("portal_admin") && (
        <Section id="portal" title={OVERVIEW.portal}>
          <p>
            {OVERVIEW.portalText} <a href={paths.manage}>{OVERVIEW.portal}</a>
          </p>
        </Section>
      )}
    </>
  );
}

/** Everything that an office may begin. */
const WRITING_LINKS = [
  { href: paths.practiceNew, label: OVERVIEW.begin.practice },
  { href: paths.visitRecord(), label: OVERVIEW.begin.report },
  { href: paths.visitAsk(), label: OVERVIEW.begin.visit },
  { href: paths.questionNew(), label: OVERVIEW.begin.question },
] as const;

function Count({ to, count, label }: { to: string; count: number; label: string }) {
  return (
    <a className="kpi" href={`#${to}`}>
      <b>{count}</b>
      <span>{label}</span>
    </a>
  );
}

function FormLink({ draft: { subject, subjectId, title } }: { draft: OwnDraft }) {
  const href = recordForm(subject, subjectId);
  return href === undefined ? (
    <strong>{recordTitle(subject, title)}</strong>
  ) : (
    <a className="strong" href={href}>
      {recordTitle(subject, title)}
    </a>
  );
}

type Shown = { office: NonNullable<WorkspaceView["office"]> } & Pick<WorkspaceView, "zone"> & {
    tagOf: (instrument: string) => string;
  };

function OwnOffice({ office, zone, tagOf }: Shown) {
  const { latest, missing, regionCode, filled } = office;
  return (
    <>
      <Section id="terbit" title={OVERVIEW.published}>
        <ul className="lines">
          <li>
            <a className="strong" href={paths.officeProfile}>
              {recordLabel("office")}
            </a>
            <span className="small muted">
              {filled === 0 ? OVERVIEW.publishedNone : `${sayProfile(office, zone)}.`}
            </span>
            <a href={paths.region(regionCode)}>{OVERVIEW.publicPage}</a>
          </li>
        </ul>
      </Section>
      <Section id="nilai" title={OVERVIEW.values} note={OVERVIEW.valuesNote}>
        <div className="nilai-row">
          {latest === null ? (
            <p>{OVERVIEW.valuesNone}</p>
          ) : (
            <div>
              <p className="val-lg num">{formatScore(latest)}</p>
              <BandWordOf band={latest.band} />
              <p className="small muted">
                Penilaian {latest.year}, <InstrumentTag tag={tagOf(latest.instrument)} />
              </p>
            </div>
          )}
          <div className="stack-sm">
            {missing.length === 0 && <p>{OVERVIEW.complete}</p>}
            {missing.map(({ absence, years }) => (
              <p key={absence}>
                <Missing absence={absence}>{`${capital(ABSENCES[absence].label)}: ${years.join(", ")}.`}</Missing>
              </p>
            ))}
            <p>
              <a href={paths.regionValues(regionCode)}>{OVERVIEW.valuesAll}</a>
            </p>
          </div>
        </div>
      </Section>
    </>
  );
}

function EndedRoles({ view: { ended, zone, drafts } }: { view: WorkspaceView }) {
  return (
    <Section id="peran" title={OVERVIEW.ended}>
      <div className="stack">
        {ended.length === 0 && <p>{OVERVIEW.endedNever}</p>}
        {ended.map(({ role, officeName, endedAt }) => (
          <p key={role + endedAt}>{sayEnded(ROLE_LABELS[role], officeName, dayInZone(endedAt, zone))}</p>
        ))}
        <p>
          {OVERVIEW.endedText} {drafts.length > 0 && `Draf Anda: ${drafts.length}.`}
        </p>
        <p>
          <a href={paths.account}>{OVERVIEW.ownData}</a>
        </p>
      </div>
    </Section>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
