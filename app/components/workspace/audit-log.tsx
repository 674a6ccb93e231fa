import type { AuditAction } from "../../domain/audit.ts";
import type { AuditEntryView, AuditLogView } from "../../domain/audit-view.ts";
import type { OfficeZone } from "../../domain/days.ts";
import { formatInstant } from "../../text/format.ts";
import { AUDIT, AUDIT_LABELS, sayActor, sayFacts, saySubject } from "../../text/id/audit.ts";
import type { AuditLink } from "../../text/own-paths.ts";
import { fileOf } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { SelectField, TextField } from "../ui/field.tsx";
import { Pager } from "../ui/pager.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** By the words that people read. */
const ACTIONS = (Object.keys(AUDIT_LABELS) as AuditAction[]).sort((a, b) =>
  AUDIT_LABELS[a] < AUDIT_LABELS[b] ? -1 : 1,
);

/** A log of acts with its filter, its pages and its files. `href` builds the address of the log, narrowed. */
export function AuditLog({ log, query, perPage, words, href, showsOffice = false }: AuditLogProps) {
  const { entries, total, zone, personId } = log;
  const { page } = query;
  const chosen: AuditLink = {
    tindakan: query.action && words[query.action],
    orang: personId ?? undefined,
    sejak: query.since,
  };
  const unknown = query.person !== "" && personId === null ? [{ name: "orang", text: query.person }] : [];
  const refused = [...query.refused, ...unknown].map(({ name, text }) => AUDIT.refused(name, text));
  const isFiltered = [chosen.tindakan, chosen.orang, chosen.sejak].some((part) => part !== undefined);
  return (
    <div className="stack-lg after-head">
      {refused.map((text) => (
        <Notice key={text} kind="warn">
          <p>{text}</p>
        </Notice>
      ))}
      <FilterForm chosen={chosen} people={log.people} words={words} action={href({})} />
      <p>{AUDIT.found(total)}</p>
      {entries.length === 0 && (
        <EmptyState {...(isFiltered ? { action: <a href={href({})}>{AUDIT.all}</a> } : {})}>
          {isFiltered ? AUDIT.noneFound : AUDIT.none}
        </EmptyState>
      )}
      {entries.length > 0 && <EntryTable entries={entries} zone={zone} showsOffice={showsOffice} />}
      <Pager
        page={page}
        pages={Math.ceil(total / perPage)}
        href={(one) => href({ ...chosen, halaman: one === 1 ? undefined : String(one) })}
      />
      <p className="note no-print">
        {AUDIT.files} <a href={fileOf(href(chosen), "xlsx")}>XLSX</a>
        {" · "}
        <a href={fileOf(href(chosen), "csv")}>CSV</a>
        {" · "}
        <a href={fileOf(href(chosen), "json")}>JSON</a>
      </p>
    </div>
  );
}

type FilterProps = Pick<AuditLogProps, "words"> & { chosen: AuditLink; people: AuditLogView["people"]; action: string };

function FilterForm({ chosen, people, words, action }: FilterProps) {
  const acts = ACTIONS.map((one) => ({ value: words[one], label: AUDIT_LABELS[one] }));
  return (
    <form className="card filter-row no-print" action={action}>
      <SelectField
        id="tindakan"
        name="tindakan"
        label={AUDIT.action}
        value={chosen.tindakan ?? ""}
        options={[{ value: "", label: AUDIT.anyAction }, ...acts]}
      />
      <SelectField
        id="orang"
        name="orang"
        label={AUDIT.person}
        value={chosen.orang ?? ""}
        options={[{ value: "", label: AUDIT.anyPerson }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <TextField id="sejak" name="sejak" label={AUDIT.since} hint={AUDIT.sinceHint} value={chosen.sejak ?? ""} />
      <p>
        <Button quiet>{AUDIT.apply}</Button>
      </p>
    </form>
  );
}

type TableProps = { entries: readonly AuditEntryView[]; zone: OfficeZone; showsOffice: boolean };

function EntryTable({ entries, zone, showsOffice }: TableProps) {
  const { columns } = AUDIT;
  return (
    <DataTable label={AUDIT.caption} caption={AUDIT.caption} className="cards">
      <TableHead>
        <ColHead>{columns.act}</ColHead>
        <ColHead>{columns.who}</ColHead>
        <ColHead>{columns.about}</ColHead>
        <ColHead>{columns.at}</ColHead>
      </TableHead>
      <TableBody>
        {entries.map((entry) => (
          <Row key={entry.id}>
            <RowHead>
              {AUDIT_LABELS[entry.action]}
              <span className="sub">{sayFacts(entry)}</span>
            </RowHead>
            <Cell className="h-s">{sayActor(entry)}</Cell>
            <Cell className="h-s">
              {saySubject(entry)}
              {showsOffice && entry.officeName !== null && <span className="sub">{entry.officeName}</span>}
            </Cell>
            <Cell className="h-s">{formatInstant(entry.at, zone)}</Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

type AuditLogProps = {
  log: AuditLogView;
  /** What the log is narrowed to, as its address was read. */
  query: {
    readonly action?: AuditAction | undefined;
    readonly person: string;
    readonly since?: string | undefined;
    readonly refused: readonly { readonly name: string; readonly text: string }[];
    /** From 1. */
    readonly page: number;
  };
  perPage: number;
  /** Acts as addresses name them. */
  words: Readonly<Record<AuditAction, string>>;
  href: (chosen: AuditLink) => string;
  /** Whether each entry names its office. */
  showsOffice?: boolean;
};
