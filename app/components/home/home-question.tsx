import type { HomeStory } from "../../domain/home-view.ts";
import { HOME } from "../../text/id/home.ts";
import { paths } from "../../text/paths.ts";
import { CandidateList } from "../region/ask-region.tsx";
import { Button } from "../ui/button.tsx";
import type { Doubt } from "./home-page.tsx";

/** "Anda dari daerah mana?": a field that takes names, abbreviations and codes, with native suggestions. */
export function HomeQuestion({
  names,
  doubt,
  story,
}: {
  names: readonly string[];
  doubt: Doubt | undefined;
  story: HomeStory | null;
}) {
  return (
    <div className="stack">
      <p className="eyebrow">{HOME.eyebrow}</p>
      <h1>{HOME.title}</h1>
      <p className="lead">{HOME.lead}</p>
      <form className="stack-sm" action={paths.home}>
        <label className="label" htmlFor="daerah">
          {HOME.field}
        </label>
        <div className="picker">
          <input
            className="input"
            id="daerah"
            name="daerah"
            list="daftar-daerah"
            autoComplete="off"
            defaultValue={doubt?.text}
            aria-describedby={doubt === undefined ? "daerah-contoh" : "daerah-contoh daerah-ragu"}
          />
          <Button icon="next">{HOME.button}</Button>
        </div>
        <datalist id="daftar-daerah">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <p className="hint" id="daerah-contoh">
          {HOME.hint}
        </p>
      </form>
      {doubt !== undefined && (
        <div className="hero-ask" id="daerah-ragu" role="status">
          <p>{doubt.candidates.length > 0 ? HOME.ask(doubt.text) : HOME.unknown(doubt.text)}</p>
          {doubt.candidates.length > 0 && <CandidateList candidates={doubt.candidates} hrefOf={paths.region} />}
        </div>
      )}
      <ul className="hero-quick">
        {story?.regions.map(({ region }) => (
          <li key={region.code}>
            <a href={paths.region(region.code)}>{region.shortName}</a>
          </li>
        ))}
        <li>
          <a href={paths.regions}>{HOME.all}</a>
        </li>
      </ul>
    </div>
  );
}
