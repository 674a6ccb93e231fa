import type { Band } from "../../domain/instrument.ts";

export type BandWord = Pick<Band, "rank" | "label">;

/** Filled rating band beside a main value. Its instrument must stand in the same view. */
export function Badge({ rank, label }: BandWord) {
  return (
    <span className={`badge p${rank}`}>
      {LOZENGES[rank]}
      {label}
    </span>
  );
}

/** Rating band in tables: lozenges and word, no colour. */
export function BandPips({ rank, label }: BandWord) {
  return (
    <span className="pips">
      {LOZENGES[rank]}
      {label}
    </span>
  );
}

const lozenges = (rank: number) => (
  <svg className="lz" aria-hidden="true">
    <use href={`#k${rank}`} />
  </svg>
);

const LOZENGES = { 1: lozenges(1), 2: lozenges(2), 3: lozenges(3), 4: lozenges(4), 5: lozenges(5) };
