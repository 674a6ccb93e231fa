import { PROVINCE_SHORT } from "../../text/ui.ts";
import { pct } from "./axis.ts";

export type ProvinceTile = {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  /** Place in the map of tiles, from 0. */
  readonly col: number;
  readonly row: number;
  readonly assessed: number;
  readonly bodies: number;
};

/**
 * The provinces as a list of links, placed like a map on wide screens. The bar of a tile is the share of its bodies that
 * were assessed: coverage, never rank. `unit` ends the count for readers: "dinilai".
 */
export function ProvinceTiles({ tiles, unit }: { tiles: readonly ProvinceTile[]; unit: string }) {
  return (
    <ul className="tiles">
      {tiles.map((tile) => (
        <li key={tile.code} className={`${COLUMNS[tile.col] ?? ""} ${ROWS[tile.row] ?? ""}`}>
          <a className="tile" href={tile.href}>
            <span className="t-full">{tile.name}</span>
            <b className="t-short" aria-hidden="true">
              {PROVINCE_SHORT[tile.code] ?? tile.name}
            </b>
            <span className="num">
              {tile.assessed}/{tile.bodies}
              <span className="vh"> {unit}</span>
            </span>
            <svg aria-hidden="true">
              <rect width={pct(tile.bodies === 0 ? 0 : (tile.assessed / tile.bodies) * 100)} height="5" />
            </svg>
          </a>
        </li>
      ))}
    </ul>
  );
}

// Written out, so that Tailwind finds them.
const COLUMNS = [
  "lg:col-start-1",
  "lg:col-start-2",
  "lg:col-start-3",
  "lg:col-start-4",
  "lg:col-start-5",
  "lg:col-start-6",
  "lg:col-start-7",
  "lg:col-start-8",
  "lg:col-start-9",
  "lg:col-start-10",
  "lg:col-start-11",
  "lg:col-start-12",
  "lg:col-start-13",
  "lg:col-start-14",
];
const ROWS = [
  "lg:row-start-1",
  "lg:row-start-2",
  "lg:row-start-3",
  "lg:row-start-4",
  "lg:row-start-5",
  "lg:row-start-6",
  "lg:row-start-7",
];
