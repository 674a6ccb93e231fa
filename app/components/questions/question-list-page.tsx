import type { QuestionStatus } from "../../domain/question.ts";
import { QUESTION_STATUSES } from "../../domain/question.ts";
import type { AskedQuestions, QuestionListView } from "../../domain/question-view.ts";
import { formatDay } from "../../text/format.ts";
import { QUESTION, QUESTION_STATUS, QUESTIONS, sayPace } from "../../text/id/questions.ts";
import { paths, type QuestionListLink } from "../../text/paths.ts";
import { ActionRow } from "../layout/action-row.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Pager } from "../ui/pager.tsx";
import { QuestionLines } from "./question-meta.tsx";

/** Every public question: how many wait, how long answers take, and the questions of the chosen filter. */
export function QuestionListPage({ view, asked, chosen, slugs, tag, remarks, page }: QuestionListPageProps) {
  const { questions, found, perPage, corrected } = view;
  const isNarrowed = Object.entries(chosen).some(([name, value]) => value !== undefined && name !== "urut");
  return (
    <div className="wrap">
      <PrintHead>{`${QUESTIONS.title}: ${QUESTIONS.found(found)}. ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={[{ label: QUESTIONS.title }]}
        title={QUESTIONS.title}
        lead={QUESTIONS.lead}
        findings={sayPace(view)}
      >
        {remarks.map((text) => (
          <Notice key={text} kind="warn">
            <p>{text}</p>
          </Notice>
        ))}
        <SearchForm chosen={chosen} />
        <p className="row no-print">
          <a className="btn" href={paths.questionNew({ indikator: chosen.indikator })}>
            {QUESTIONS.ask}
          </a>
          <span className="small muted">{QUESTIONS.askNote}</span>
        </p>
        <ActionRow path={page.path} />
      </PageHead>
      <section className="stack-lg sec-plain" aria-labelledby="h-hasil">
        <div className="list-head">
          <h2 id="h-hasil">{QUESTIONS.found(found)}</h2>
          <Choices asked={asked} chosen={chosen} slugs={slugs} />
        </div>
        {(tag !== null || isNarrowed) && (
          <p className="row no-print">
            {tag !== null && <span>{tag}</span>}
            {isNarrowed && <a href={paths.questions()}>{QUESTIONS.reset}</a>}
          </p>
        )}
        {corrected !== null && <p className="note">{QUESTIONS.corrected(asked.q, corrected)}</p>}
        {questions.length === 0 ? (
          <EmptyState action={<a href={paths.questionNew()}>{QUESTIONS.ask}</a>}>
            {isNarrowed ? QUESTIONS.nothing : QUESTIONS.none}
          </EmptyState>
        ) : (
          <QuestionLines questions={questions} />
        )}
        <Pager
          page={asked.page}
          pages={Math.ceil(found / perPage)}
          href={(one) => paths.questions({ ...chosen, halaman: one === 1 ? undefined : String(one) })}
        />
        <p className="note no-print">
          <a href={paths.questionsFeed(chosen)}>{QUESTIONS.feed}</a>
        </p>
      </section>
      <TakeAlong what={QUESTIONS.fileTitle} path={page.path} address={page.address} day={page.day}>
        <p>{QUESTION.note}</p>
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

function SearchForm({ chosen }: { chosen: QuestionListLink }) {
  return (
    <form className="stack-sm q-search no-print" action={paths.questions()}>
      <label className="label" htmlFor="cari-tanya">
        {QUESTIONS.search}
      </label>
      <div className="picker">
        <input className="input" id="cari-tanya" name="q" type="search" defaultValue={chosen.q} />
        <Button icon="search">{QUESTIONS.go}</Button>
      </div>
      {Object.entries(chosen).map(([name, value]) =>
        value === undefined || name === "q" || name === "halaman" ? null : (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
    </form>
  );
}

type ChoiceProps = { asked: AskedQuestions; chosen: QuestionListLink; slugs: Slugs };

/** Status and order as links. */
function Choices({ asked, chosen, slugs }: ChoiceProps) {
  const first = { ...chosen, halaman: undefined };
  const choices = [
    ...[undefined, ...QUESTION_STATUSES].map((status) => ({
      label: status === undefined ? QUESTIONS.facets.any : QUESTION_STATUS[status],
      href: paths.questions({ ...first, status: status === undefined ? undefined : slugs[status] }),
      isCurrent: status === asked.status,
    })),
    ...(["newest", "oldest"] as const).map((order) => ({
      label: `${QUESTIONS.order} ${QUESTIONS[order]}`,
      href: paths.questions({ ...first, urut: order === "oldest" ? "terlama" : undefined }),
      isCurrent: order === asked.order,
    })),
  ];
  return (
    <div className="sortlinks no-print">
      {choices.map(({ label, href, isCurrent }) =>
        isCurrent ? (
          <b key={label} aria-current="true">
            {label}
          </b>
        ) : (
          <a key={label} href={href}>
            {label}
          </a>
        ),
      )}
    </div>
  );
}

type Slugs = Readonly<Record<QuestionStatus, string>>;

type QuestionListPageProps = {
  view: QuestionListView;
  asked: AskedQuestions;
  /** What is chosen, as the address says it. */
  chosen: QuestionListLink;
  /** Words of the address. */
  slugs: Slugs;
  /** The indicator or instrument that the list is narrowed to. */
  tag: string | null;
  remarks: readonly string[];
  page: { readonly path: string; readonly address: string; readonly day: string };
};
