import type { ChangeKind, ChangeLog } from "../../domain/change.ts";
import { formatDay } from "../../text/format.ts";
import { CHANGE_KIND_LABELS, CHANGES } from "../../text/id/changes.ts";
import { type ChangeListLink, paths } from "../../text/paths.ts";
import { ActionRow } from "../layout/action-row.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { SelectField, TextField } from "../ui/field.tsx";
import { Pager } from "../ui/pager.tsx";
import { ChangeTable } from "./change-table.tsx";

/** The public log of changes of values, with its filter and its feed. */
export function ChangesPage({ log, chosen, refused, kindWords, tagOf, page, number, perPage }: ChangesPageProps) {
  const { changes, total, first } = log;
  const pages = Math.ceil(total / perPage);
  const isLast = number >= pages;
  return (
    <div className="wrap">
      <PrintHead>{`${CHANGES.title}. ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={[{ label: CHANGES.crumb, href: paths.data }, { label: CHANGES.title }]}
        title={CHANGES.title}
        lead={CHANGES.lead}
        findings={[sayFound(log, chosen)]}
        aside={<ChangeFilterForm chosen={chosen} kindWords={kindWords} />}
      >
        {refused.map((text) => (
          <Notice key={text} kind="warn">
            <p>{text}</p>
          </Notice>
        ))}
        <ActionRow path={page.path} />
      </PageHead>
      <Section id="daftar" title={CHANGES.list} note={CHANGES.scope} wide>
        {changes.length === 0 && <Nothing log={log} isBeyond={number > 1} isFiltered={isFiltered(chosen)} />}
        {(changes.length > 0 || (first !== null && isLast)) && (
          <ChangeTable changes={changes} first={isLast ? first : null} tagOf={tagOf} />
        )}
        <Pager page={number} pages={pages} href={(one) => paths.changes({ ...chosen, halaman: pageText(one) })} />
        <p className="note no-print">
          <a href={paths.changesFeed(chosen)}>{CHANGES.feed}</a>. {CHANGES.feedNote}
        </p>
      </Section>
      <TakeAlong what={CHANGES.title.toLowerCase()} path={page.path} address={page.address} day={page.day} />
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

function sayFound({ total, first }: ChangeLog, chosen: ChangeListLink): string {
  if (total === 0 && first === null) return isFiltered(chosen) ? CHANGES.noneFound : CHANGES.empty;
  if (total === 0 && isFiltered(chosen)) return CHANGES.noneFound;
  return CHANGES.found(total);
}

function Nothing({ log, isBeyond, isFiltered: filtered }: { log: ChangeLog; isBeyond: boolean; isFiltered: boolean }) {
  if (!filtered && !isBeyond) return <p>{log.first === null ? CHANGES.empty : CHANGES.none}</p>;
  return (
    <EmptyState action={<a href={paths.changes({})}>{CHANGES.all}</a>}>
      {log.total > 0 ? CHANGES.beyond : CHANGES.noneFound}
    </EmptyState>
  );
}

function ChangeFilterForm({ chosen, kindWords }: Pick<ChangesPageProps, "chosen" | "kindWords">) {
  const kinds = (Object.keys(CHANGE_KIND_LABELS) as ChangeKind[]).map((kind) => ({
    value: kindWords[kind],
    label: CHANGE_KIND_LABELS[kind],
  }));
  return (
    <form className="card stack-sm no-print" action={paths.changes({})}>
      <TextField
        id="daerah"
        name="daerah"
        label={CHANGES.region}
        hint={CHANGES.regionHint}
        value={chosen.daerah ?? ""}
      />
      <TextField id="sejak" name="sejak" label={CHANGES.since} hint={CHANGES.sinceHint} value={chosen.sejak ?? ""} />
      <SelectField
        id="jenis"
        name="jenis"
        label={CHANGES.kind}
        value={chosen.jenis ?? ""}
        options={[{ value: "", label: CHANGES.anyKind }, ...kinds]}
      />
      <p>
        <Button quiet>{CHANGES.apply}</Button>
      </p>
    </form>
  );
}

function isFiltered({ daerah, sejak, jenis }: ChangeListLink): boolean {
  return [daerah, sejak, jenis].some((part) => part !== undefined);
}

function pageText(page: number): string | undefined {
  return page === 1 ? undefined : String(page);
}

type ChangesPageProps = {
  log: ChangeLog;
  /** What the log is narrowed to, as its address says it. */
  chosen: ChangeListLink;
  /** Sentences about parameters that were not understood. */
  refused: readonly string[];
  kindWords: Readonly<Record<ChangeKind, string>>;
  tagOf: (instrument: string) => string;
  page: { readonly path: string; readonly address: string; readonly day: string };
  /** From 1. */
  number: number;
  perPage: number;
};
