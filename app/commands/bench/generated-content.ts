import type { StarterContent } from "../../platform/content/starter.server.ts";

/** Title of the only source of generated values: wherever one is shown, it says that it was made up. */
export const GENERATED_TITLE = "Data buatan untuk uji kecepatan";

/** Slug of that source; every generated claim names it. */
export const GENERATED_SLUG = "data-buatan-uji-kecepatan";

/**
 * The starter content with its real regions, codes, names and instruments but without any published value, and with a complete
 * round for each of the years. Values are generated apart.
 */
export function makeGeneratedContent(
  content: StarterContent,
  { instrument, years }: { instrument: string; years: readonly number[] },
): StarterContent {
  return {
    ...content,
    sources: [...content.sources, GENERATED_SOURCE],
    rounds: years.map((year) => roundOf(year, instrument, content.regions.length)),
    claims: [],
    averages: [],
    absences: [],
  };
}

const GENERATED_SOURCE: StarterContent["sources"][number] = {
  line: 0,
  slug: GENERATED_SLUG,
  kind: "dataset",
  title: GENERATED_TITLE,
  publisher: null,
  number: null,
  date: null,
  address: null,
  address_is_site: 0,
  note: "Nilai acak, bukan hasil penilaian.",
};

function roundOf(year: number, instrument: string, bodies: number): StarterContent["rounds"][number] {
  return {
    line: 0,
    year,
    instrument,
    kind: "evaluation",
    guide: null,
    decree: null,
    bodies,
    local_bodies: bodies,
    list_complete: 1,
    published: 1,
    source: GENERATED_SLUG,
    note: null,
  };
}
