import { COMPARISON } from "../../text/id/comparison.ts";
import { paths } from "../../text/paths.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { SelectField, TextField } from "../ui/field.tsx";
import { seriesAt } from "./body-cell.tsx";

type Chosen = { readonly code: string; readonly label: string };

/** The chosen regions; each can be let go by its own link. */
export function ChosenRegions({ regions, years }: { regions: readonly Chosen[]; years: string | undefined }) {
  return (
    <ul className="row no-print" aria-label={COMPARISON.chosen}>
      {regions.map(({ code, label }, at) => (
        <li key={code}>
          <Chip
            label={label}
            series={seriesAt(at)}
            own={at === 0}
            removeHref={paths.comparison({
              codes: regions.filter((one) => one.code !== code).map((one) => one.code),
              years,
            })}
          />
        </li>
      ))}
    </ul>
  );
}

/** Adds a region by name or code, and chooses the year. One form, one button, no script. */
export function ComparisonForm({ codes, years, choices, canAdd }: ComparisonFormProps) {
  return (
    <form className="card no-print" id="atur" action={paths.comparison({ codes: [] })}>
      {codes.map((code) => (
        <input key={code} type="hidden" name="daerah" value={code} />
      ))}
      {canAdd && <TextField id="tambah" name="daerah" label={COMPARISON.add} hint={COMPARISON.addHint} />}
      {choices.length > 0 && (
        <SelectField
          id="tahun"
          name="tahun"
          label={COMPARISON.year}
          value={years ?? ""}
          options={[
            { value: "", label: COMPARISON.newest },
            ...choices.map((choice) => ({ value: choice, label: choice })),
          ]}
        />
      )}
      <div className="row">
        <Button>{COMPARISON.apply}</Button>
        {codes.length > 0 && (
          <a className="btn-text" href={paths.comparison({ codes: [] })}>
            {COMPARISON.reset}
          </a>
        )}
      </div>
    </form>
  );
}

type ComparisonFormProps = {
  codes: readonly string[];
  /** The years of the address; `undefined` for the default. */
  years: string | undefined;
  choices: readonly string[];
  canAdd: boolean;
};
