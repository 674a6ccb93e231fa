import type { Band, Capability, Hundredths, Instrument, InstrumentCode } from "../../app/domain/instrument.ts";

/**
 * The three instruments with the weights of their regulations and short names, so that tests of the domain
 * do not depend on the content files.
 */

type Aspect = { weight: number; domainNo: number | null; indicators: number[] };

const repeat = (count: number, weight: number) => Array.from({ length: count }, () => weight);

/** PermenPANRB 5/2018: 3 domains, 7 aspects, 35 indicators, levels from 0. */
export const spbe2018 = build(
  "spbe-2018",
  "5/2018",
  [2018, 2020],
  0,
  [0, 180, 260, 350, 420, 500],
  [1700, 2800, 5500],
  [
    { weight: 700, domainNo: 1, indicators: repeat(7, 100) },
    { weight: 1000, domainNo: 1, indicators: repeat(10, 100) },
    { weight: 800, domainNo: 2, indicators: repeat(2, 400) },
    { weight: 800, domainNo: 2, indicators: repeat(2, 400) },
    { weight: 1200, domainNo: 2, indicators: repeat(3, 400) },
    { weight: 3500, domainNo: 3, indicators: repeat(7, 500) },
    { weight: 2000, domainNo: 3, indicators: repeat(4, 500) },
  ],
);

/** PermenPANRB 59/2020: 4 domains, 8 aspects, 47 indicators. */
export const spbe2020 = build(
  "spbe-2020",
  "59/2020",
  [2021, 2025],
  1,
  [100, 180, 260, 350, 420, 500],
  [1300, 2500, 1650, 4550],
  [
    { weight: 1300, domainNo: 1, indicators: repeat(10, 130) },
    { weight: 1000, domainNo: 2, indicators: repeat(4, 250) },
    { weight: 1000, domainNo: 2, indicators: repeat(4, 250) },
    { weight: 500, domainNo: 2, indicators: repeat(2, 250) },
    { weight: 1200, domainNo: 3, indicators: repeat(8, 150) },
    { weight: 450, domainNo: 3, indicators: repeat(3, 150) },
    { weight: 2750, domainNo: 4, indicators: repeat(10, 275) },
    { weight: 1800, domainNo: 4, indicators: repeat(6, 300) },
  ],
  [
    {
      title: "Pedoman Menteri PANRB 6/2023",
      years: [2023],
      change: "indikator 45–47 dinilai dari kaitannya dengan RB Tematik",
    },
    { title: "Pedoman Menteri PANRB 3/2024", years: [2024], change: "layanan dinilai dari keterpaduan portal" },
  ],
);

/** PermenPANRB 8/2026: no domains, 7 aspects, 20 indicators. */
export const pemdi2026 = build(
  "pemdi-2026",
  "8/2026",
  [2026, null],
  1,
  [100, 150, 250, 350, 400, 500],
  [],
  [
    { weight: 1000, domainNo: null, indicators: [500, 500] },
    { weight: 1000, domainNo: null, indicators: [500, 500] },
    { weight: 1500, domainNo: null, indicators: repeat(3, 500) },
    { weight: 1500, domainNo: null, indicators: repeat(3, 500) },
    { weight: 1000, domainNo: null, indicators: [500, 500] },
    { weight: 1500, domainNo: null, indicators: [400, 400, 400, 300] },
    { weight: 2500, domainNo: null, indicators: [500, 500, 500, 1000] },
  ],
);

export function hundredths(value: number): Hundredths {
  return value as Hundredths;
}

function build(
  code: string,
  tag: string,
  [firstYear, lastYear]: [number, number | null],
  lowest: number,
  cuts: [number, number, number, number, number, number],
  domains: number[],
  aspects: Aspect[],
  guides: Instrument["guides"] = [],
): Instrument {
  const labels = ["Kurang", "Cukup", "Baik", "Sangat Baik", "Memuaskan"];
  const bands = labels.map((label, at): Band => {
    const rank = (at + 1) as Band["rank"];
    return { rank, label, min: hundredths(cuts[at] ?? 0), max: hundredths(cuts[at + 1] ?? 0) };
  });
  const capability: Capability | null = null;
  let no = 0;
  return {
    code: code as InstrumentCode,
    tag,
    title: `Instrumen ${tag}`,
    indexName: "Indeks",
    status: "superseded",
    regulation: `PermenPANRB ${tag}`,
    regulationNote: null,
    inForceFrom: null,
    inForceTo: null,
    inForceNote: null,
    firstYear,
    lastYear,
    scale: { min: hundredths(lowest * 100), max: hundredths(500) },
    bands,
    bandsChecked: true,
    bandsNote: "",
    levels: [],
    guides,
    domains: domains.map((weight, at) => ({ no: at + 1, name: `Domain ${at + 1}`, weight })),
    aspects: aspects.map(({ weight, domainNo }, at) => ({ no: at + 1, name: `Aspek ${at + 1}`, weight, domainNo })),
    indicators: aspects.flatMap(({ indicators }, at) =>
      indicators.map((weight) => {
        no += 1;
        return { no, name: `Indikator ${no}`, weight, aspectNo: at + 1, capability };
      }),
    ),
    sources: [],
    confidence: "tinggi",
  };
}
