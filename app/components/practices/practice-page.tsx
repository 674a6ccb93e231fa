import type { PracticeCard } from "../../domain/practice-list-view.ts";
import type { PracticeView } from "../../domain/practice-view.ts";
import type { QuestionCard } from "../../domain/question-view.ts";
import { formatDay } from "../../text/format.ts";
import { PRACTICE } from "../../text/id/practice-page.ts";
import { sayCost, sayWeeks } from "../../text/id/practices.ts";
import { paths } from "../../text/paths.ts";
import { ActionRow } from "../layout/action-row.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { PeopleText } from "../prose/people-text.tsx";
import { PracticeQuestions } from "../questions/practice-questions.tsx";
import { isLongText } from "./long-text.ts";
import { Unstated } from "./practice-card.tsx";
import { PracticeDetails } from "./practice-details.tsx";
import { PracticeEvidence } from "./practice-evidence.tsx";
import { PracticeIndexes } from "./practice-indexes.tsx";
import { PracticeAdoptions, PracticeChecks } from "./practice-others.tsx";
import { PracticeStatusTags } from "./practice-status.tsx";
import { PracticeSources, PracticeVersions } from "./practice-versions.tsx";

/** One practice: five lines, then what can be taken along, what failed, and how far it is proven. */
export function PracticePage({ view, questions, remarks, instruments, page }: PracticePageProps) {
  const { card, version, versions } = view;
  const { region, officeName, slug } = card;
  const place = [region.name, region.provinceName].filter((part) => part !== null).join(", ");
  return (
    <div className="wrap">
      <PrintHead>{`${region.name}, ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={[{ label: PRACTICE.crumb, href: paths.practices() }, { label: region.name }]}
        eyebrow={officeName === null ? place : `${officeName}, ${place}`}
        title={card.title}
        aside={<PracticeEvidence view={view} instruments={instruments} />}
      >
        {remarks.map((text) => (
          <Notice key={text} kind="warn">
            <p>{text}</p>
          </Notice>
        ))}
        {view.differences !== null && (
          <Notice kind="warn">
            <p>
              {PRACTICE.older(version)} <a href={paths.practice(slug)}>{PRACTICE.toNewest}</a>
            </p>
          </Notice>
        )}
        <FiveLines view={view} />
        <Actions card={card} />
        <ActionRow path={page.path} />
      </PageHead>
      <PracticeDetails view={view} />
      <PracticeChecks checks={view.checks} />
      <PracticeAdoptions adoptions={view.adoptions} />
      <PracticeQuestions questions={questions} slug={slug} />
      <PracticeIndexes view={view} instruments={instruments} />
      {(versions.length > 1 || view.differences !== null) && <PracticeVersions view={view} />}
      <PracticeSources view={view} page={page} />
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

function FiveLines({ view }: { view: PracticeView }) {
  const { card, html, team, started, confirmedOn } = view;
  const means = [sayCost(card.cost), sayWeeks(card.weeks), team === null ? undefined : PRACTICE.team(team)];
  const stated = means.filter((part) => part !== undefined);
  return (
    <dl className="facts facts-wide">
      {LINES.map(({ name, field, anchor }) => (
        <div key={name}>
          <dt>{PRACTICE.lines[name]}</dt>
          <dd>
            <ShortText html={html[field]} text={card[name]} href={`#${anchor}`} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{PRACTICE.lines.means}</dt>
        <dd>{stated.length === 0 ? <Unstated /> : stated.join(", ")}</dd>
      </div>
      <div>
        <dt>{PRACTICE.lines.status}</dt>
        <dd>
          <span className="row">
            <PracticeStatusTags {...card} unconfirmed={card.unconfirmed} quiet />
            <span className="small muted">
              {[started === null ? "" : PRACTICE.since(started), sayConfirmed(card.unconfirmed, confirmedOn)].join(" ")}
            </span>
          </span>
        </dd>
      </div>
    </dl>
  );
}

const LINES = [
  { name: "problem", field: "masalah", anchor: "selengkapnya" },
  { name: "steps", field: "langkah", anchor: "selengkapnya" },
  { name: "outcome", field: "hasil", anchor: "selengkapnya" },
] as const;

function ShortText({ html, text, href }: { html: string | undefined; text: string; href: string }) {
  if (html === undefined || html === "") return <Unstated />;
  if (isLongText(html)) {
    return (
      <p>
        {text} <a href={href}>{PRACTICE.details}</a>
      </p>
    );
  }
  return <PeopleText html={html} />;
}

function sayConfirmed(unconfirmed: boolean, confirmedOn: string | null): string {
  if (confirmedOn === null) return unconfirmed ? PRACTICE.neverConfirmed : "";
  return unconfirmed ? PRACTICE.longAgo(confirmedOn) : PRACTICE.confirmed(confirmedOn);
}

/** What only some may do is a link for everybody: its page asks who they are. */
function Actions({ card }: { card: PracticeCard }) {
  return (
    <p className="row no-print">
      {ACTIONS.map(({ hrefOf, label, look }) => (
        <a key={label} className={look} href={hrefOf(card)}>
          {label}
        </a>
      ))}
    </p>
  );
}

const ACTIONS = [
  { hrefOf: ({ slug }: PracticeCard) => paths.practiceAdopt(slug), label: PRACTICE.copy, look: "btn" },
  {
    hrefOf: ({ slug }: PracticeCard) => paths.questionNew({ praktik: slug }),
    label: PRACTICE.ask,
    look: "btn btn-2",
  },
  { hrefOf: askVisit, label: PRACTICE.visit, look: "btn btn-2" },
  { hrefOf: ({ slug }: PracticeCard) => paths.practiceReport(slug), label: PRACTICE.report, look: "small" },
] as const;

/** To the office of the practice, about its first indicator. */
function askVisit({ region, indicators: [first] }: PracticeCard): string {
  return paths.visitAsk({ indikator: first && `${first.instrument}/${first.no}`, "tuan-rumah": region.code });
}

type PracticePageProps = {
  view: PracticeView;
  /** The newest about it. */
  questions: readonly QuestionCard[];
  /** Sentences about parameters that were not understood. */
  remarks: readonly string[];
  instruments: readonly { readonly code: string; readonly tag: string }[];
  page: { readonly path: string; readonly address: string; readonly day: string };
};
