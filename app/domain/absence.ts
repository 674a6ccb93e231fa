/** Why a value is missing. Each kind has a word for the API, a glyph for tight places and a sentence for people. */
export const ABSENCES = {
  not_found: { glyph: "–", label: "belum ditemukan" },
  not_assessed: { glyph: "TD", label: "tidak dinilai" },
  not_applicable: { glyph: "TB", label: "tidak berlaku" },
  withheld: { glyph: "DT", label: "tidak dipublikasikan" },
  conflict: { glyph: "K", label: "konflik" },
  withdrawn: { glyph: "T", label: "ditarik" },
  pending: { glyph: "…", label: "menunggu" },
} as const;

export type Absence = keyof typeof ABSENCES;

/** What is known of a round: which bodies it could cover and whether its list of results is complete. */
export type Round = {
  readonly year: number;
  readonly instrument: string;
  readonly listComplete: boolean;
  /** `false` while the results are still to come. */
  readonly published: boolean;
};

/**
 * Why a region has no index in a round. A complete list that leaves it out means "not assessed";
 * otherwise nobody has found the value yet. Never zero.
 */
export function absenceOf(region: { ownGovernment: boolean }, round: Round | undefined): Absence {
  if (!region.ownGovernment) return "not_applicable";
  if (round === undefined) return "not_found";
  if (!round.published) return "pending";
  return round.listComplete ? "not_assessed" : "not_found";
}
