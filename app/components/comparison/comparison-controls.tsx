import { COMPARISON } from "../../text/id/comparison.ts";
import { Chip } from "../ui/chip.tsx";
import { seriesAt } from "./body-cell.tsx";

export type ChosenRegion = { readonly code: string; readonly label: string };

/** The chosen regions; each can be let go by its own link. On phones a link opens the form that adds and sets. */
export function ChosenRegions({ regions, hrefOf }: { regions: readonly ChosenRegion[]; hrefOf: HrefOf }) {
  return (
    <ul className="row no-print" aria-label={COMPARISON.chosen}>
      {regions.map(({ code, label }, at) => (
        <li key={code}>
          <Chip
            label={label}
            series={seriesAt(at)}
            own={at === 0}
            removeHref={hrefOf(regions.filter((one) => one.code !== code).map((one) => one.code))}
          />
        </li>
      ))}
      <li className="ctl-open">
        <a className="btn btn-2 btn-sm" href="#atur">
          {COMPARISON.settings}
        </a>
      </li>
    </ul>
  );
}

/** The address of a comparison of these regions with everything else as it is set now. */
export type HrefOf = (codes: readonly string[]) => string;
