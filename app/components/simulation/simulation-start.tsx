import type { SimulationView } from "../../domain/simulation-view.ts";
import { formatFine, formatScore } from "../../text/format.ts";
import { SIMULATION, sayStart } from "../../text/id/simulation.ts";
import { paths, type SimulationLink } from "../../text/paths.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { SourceNumber } from "../ui/sources.tsx";

/** Which region the simulation is for; `typed` is what no region could be read from. Sent alone, so that levels of one region never become those of another. */
export function RegionPicker({ view, link, typed }: { view: SimulationView; link: SimulationLink; typed: string }) {
  return (
    <form className="card no-print" action={paths.simulation()}>
      <TextField
        id="daerah"
        name="daerah"
        label={SIMULATION.region}
        hint={SIMULATION.regionHint}
        value={view.region?.name ?? typed}
      />
      <input type="hidden" name="instrumen" value={link.instrumen} />
      <Button quiet>{SIMULATION.useRegion}</Button>
    </form>
  );
}

/** What the levels began with, the published values behind a guess, and other ways to begin. */
export function SimulationStartNotes({ view, link }: { view: SimulationView; link: SimulationLink }) {
  const { state, starts, sources } = view;
  const { daerah, instrumen } = link;
  const numberOf = (slug: string) => sources.findIndex((source) => source.slug === slug) + 1;
  const part = state.instrument.domains.length > 0 ? "domain" : "aspek";
  const { estimate, published } = starts;
  const count = published?.levels.filter((level) => level !== null).length ?? 0;
  const begun = state.levels.some((level) => level !== null);
  return (
    <div className="stack">
      {sayStart(view).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {state.start === "estimate" && estimate !== null && (
        <ul className="lines small">
          {estimate.parts.map(({ no, name, attained, meets, ...value }) => (
            <li key={no}>
              <span>
                {`${name} ${formatScore(value)} (${estimate.year}, ${state.instrument.tag})`}
                {estimate.sourceSlugs.map((slug) => (
                  <SourceNumber key={slug} no={numberOf(slug)} />
                ))}
                {!meets && `; ${SIMULATION.noWhole(formatFine(attained))}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="row no-print">
        {published !== null && state.start !== "published" && (
          <a className="more" href={paths.simulation({ daerah, instrumen, mulai: "terbit" })} rel="nofollow">
            {SIMULATION.startPublished(count, state.levels.length, published.year)}
          </a>
        )}
        {estimate !== null && state.start !== "estimate" && (
          <a className="more" href={paths.simulation({ daerah, instrumen, mulai: "rata" })} rel="nofollow">
            {SIMULATION.startEstimate(part, estimate.year)}
          </a>
        )}
        {begun && (
          <a className="more" href={paths.simulation({ daerah, instrumen })} rel="nofollow">
            {SIMULATION.startEmpty}
          </a>
        )}
      </p>
    </div>
  );
}
