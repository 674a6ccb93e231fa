import { BENCHMARK_CHOICES, LEVEL_CHOICES, ORDER_CHOICES } from "../../domain/comparison-choice.ts";
import type { NodeLevel } from "../../domain/instrument.ts";
import { COMPARISON } from "../../text/id/comparison.ts";
import { BENCHMARK_WORDS, LEVEL_WORDS, ORDER_WORDS, SETTINGS } from "../../text/id/comparison-settings.ts";
import { type ComparisonLink, paths } from "../../text/paths.ts";
import { Button } from "../ui/button.tsx";
import { type Option, SelectField, TextField } from "../ui/field.tsx";
import type { ChosenRegion } from "./comparison-controls.tsx";

/**
 * Adds a region by name or code and sets everything else of the address. One form, one button, no script. On phones it
 * stays folded until the link beside the chosen regions leads to it.
 */
export function ComparisonForm({ regions, link, choices, common }: ComparisonFormProps) {
  const chosen = regions.length > 0;
  return (
    <form
      className={chosen ? "card ctl-card no-print" : "card no-print"}
      id="atur"
      action={paths.comparison({ codes: [] })}
    >
      {regions.map(({ code }) => (
        <input key={code} type="hidden" name="daerah" value={code} />
      ))}
      {regions.length < 6 && <TextField id="tambah" name="daerah" label={COMPARISON.add} hint={COMPARISON.addHint} />}
      {chosen && (
        <>
          <SelectField
            id="tahun"
            name="tahun"
            label={COMPARISON.year}
            value={link.years ?? ""}
            options={[{ value: "", label: COMPARISON.newest }, ...choices.map((value) => ({ value, label: value }))]}
          />
          <SelectField
            id="tingkat"
            name="tingkat"
            label={SETTINGS.level}
            value={link.tingkat ?? ""}
            options={[{ value: "", label: SETTINGS.deepest(common) }, ...optionsOf(LEVEL_CHOICES, LEVEL_WORDS)]}
          />
          <SelectField
            id="pembanding"
            name="pembanding"
            label={SETTINGS.benchmark}
            value={link.pembanding ?? ""}
            options={optionsOf(BENCHMARK_CHOICES, BENCHMARK_WORDS).map((option, at) =>
              at === 0 ? { ...option, value: "" } : option,
            )}
          />
          <label className="check">
            <input type="checkbox" name="beda" value="1" defaultChecked={link.beda === "1"} />
            {SETTINGS.onlyDifferent}
          </label>
          {regions.length > 1 && (
            <>
              <SelectField
                id="fokus"
                name="fokus"
                label={SETTINGS.focus}
                value=""
                options={regions.map(({ code, label }, at) => ({ value: at === 0 ? "" : code, label }))}
              />
              <SelectField
                id="urut"
                name="urut"
                label={SETTINGS.order}
                value={link.urut ?? ""}
                options={[{ value: "", label: SETTINGS.addressOrder }, ...optionsOf(ORDER_CHOICES, ORDER_WORDS)]}
              />
            </>
          )}
        </>
      )}
      <div className="row">
        <Button>{COMPARISON.apply}</Button>
        {chosen && (
          <a className="btn-text" href={paths.comparison({ codes: [] })}>
            {COMPARISON.reset}
          </a>
        )}
      </div>
    </form>
  );
}

function optionsOf<Word extends string>(
  choices: Readonly<Record<Word, unknown>>,
  words: Readonly<Record<Word, string>>,
): Option[] {
  // A record of known keys has no others.
  return (Object.keys(choices) as Word[]).map((value) => ({ value, label: words[value] }));
}

type ComparisonFormProps = {
  /** In the order of the address. */
  regions: readonly ChosenRegion[];
  link: Omit<ComparisonLink, "codes">;
  /** Years to choose from. */
  choices: readonly string[];
  /** The deepest level that all regions have. */
  common: NodeLevel;
};
