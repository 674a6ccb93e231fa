import type { IndicatorListView } from "../../domain/indicator-view.ts";
import { INDICATORS } from "../../text/id/indicators.ts";
import { paths } from "../../text/paths.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { TextField } from "../ui/field.tsx";

/** Search by name or number within the shown instrument. */
export function IndicatorSearch({ q, view: { instrument } }: { q: string; view: IndicatorListView }) {
  return (
    <search className="no-print" aria-label={INDICATORS.search}>
      <form className="card" action={paths.indicators()}>
        {instrument.status !== "in_force" && <input type="hidden" name="instrumen" value={instrument.code} />}
        <TextField
          id="cari-indikator"
          name="q"
          type="search"
          label={INDICATORS.searchLabel}
          hint={INDICATORS.searchHint}
          value={q}
        />
        <Button icon="search">{INDICATORS.search}</Button>
      </form>
    </search>
  );
}

/** How many were found here, and where else; nothing without a search. */
export function SearchResult({ q, view: { instrument, shown, choices } }: { q: string; view: IndicatorListView }) {
  if (q === "") return null;
  const elsewhere = choices.filter((choice) => choice.instrument.code !== instrument.code && choice.matches > 0);
  const links = (
    <p className="row">
      {elsewhere.length > 0 && <span>{INDICATORS.elsewhereLead}</span>}
      {elsewhere.map((choice) => (
        <a key={choice.instrument.code} href={paths.indicatorList({ instrument: choice.instrument, q })}>
          {INDICATORS.elsewhere(choice.matches, choice.instrument.tag)}
        </a>
      ))}
      <a href={paths.indicatorList({ instrument, q: "" })}>{INDICATORS.reset}</a>
    </p>
  );
  if (shown === 0) return <EmptyState action={links}>{INDICATORS.nothing(q, instrument.tag)}</EmptyState>;
  return (
    <div className="stack-sm">
      <p className="strong">{INDICATORS.found(shown, instrument.indicators.length, q)}</p>
      {links}
    </div>
  );
}
