import { PEER_SCOPES, PEER_VARIABLES, slugOfScope } from "../../domain/peer-recipe.ts";
import type { PeersView } from "../../domain/peers-view.ts";
import { capital } from "../../text/id/peer-sentences.ts";
import { PEER_SCOPE_WORDS, PEER_VARIABLE_WORDS, PEERS } from "../../text/id/peers.ts";
import { paths } from "../../text/paths.ts";
import { Button } from "../ui/button.tsx";
import { SelectField, TextField } from "../ui/field.tsx";

const DIGITS = Array.from({ length: 10 }, (_, digit) => ({ value: String(digit), label: String(digit) }));

/** Scope, weights and year of the starting index. One form, one button, no script. */
export function PeersForm({ view }: { view: PeersView }) {
  const { focus, scope, weights, base, baseYears, defaultYear, recipe, inForce } = view;
  const yearValue = (year: number) => (year === defaultYear ? "" : String(year));
  const own = recipe?.id !== inForce.id || scope !== "same_kind";
  return (
    <form className="card no-print" id="atur" action={paths.peers()}>
      <input type="hidden" name="daerah" value={focus.region.code} />
      <SelectField
        id="lingkup"
        name="lingkup"
        label={PEERS.scope}
        value={scope === "same_kind" ? "" : slugOfScope(scope)}
        options={PEER_SCOPES.map(({ name, slug }) => ({
          value: name === "same_kind" ? "" : slug,
          label: PEER_SCOPE_WORDS[name],
        }))}
      />
      <fieldset className="stack-sm">
        <legend className="label">{PEERS.weights}</legend>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {PEER_VARIABLES.map(({ name, letter }) => (
            <SelectField
              key={letter}
              id={`bobot-${letter}`}
              name={letter}
              label={capital(PEER_VARIABLE_WORDS[name])}
              value={String(weights[name])}
              options={DIGITS}
            />
          ))}
        </div>
      </fieldset>
      <SelectField
        id="tahun"
        name="tahun"
        label={PEERS.baseYear}
        hint={PEERS.baseHint}
        value={yearValue(base.year)}
        options={baseYears.map((year) => ({ value: yearValue(year), label: String(year) }))}
      />
      <div className="row">
        <Button>{PEERS.apply}</Button>
        {own && (
          <a className="btn-text" href={paths.peers({ code: focus.region.code })}>
            {PEERS.reset}
          </a>
        )}
      </div>
    </form>
  );
}

/** The region to look for peers of, by name or code. */
export function RegionForm() {
  return (
    <form className="card no-print" action={paths.peers()}>
      <TextField id="daerah" name="daerah" label={PEERS.region} hint={PEERS.regionHint} />
      <div className="row">
        <Button>{PEERS.find}</Button>
      </div>
    </form>
  );
}
