import type { DataRow } from "../domain/data-file.ts";
import { levelGain } from "../domain/index-computation.ts";
import type {
  Capability,
  Instrument,
  InstrumentAspect,
  InstrumentDomain,
  InstrumentIndicator,
} from "../domain/instrument.ts";
import type { Regulation } from "../domain/instrument-view.ts";

/** Columns of files that hold parts of instruments. Weights are per cent of the index, `induk` is the part above. */
export const STRUCTURE_COLUMNS = [
  ...["instrumen", "status", "tingkat", "nomor", "nama", "tingkat_induk", "induk", "bobot", "tambahan_satu_level"],
  ...["kapabilitas", "sumber", "judul_sumber", "keyakinan"],
];

/** Columns of the file of all instruments. `mulai_N` is the lowest value of band N. */
export const INSTRUMENT_COLUMNS = [
  ...["instrumen", "status", "sebutan", "judul", "indeks", "berlaku_dari", "berlaku_sampai"],
  ...["tahun_pertama", "tahun_terakhir", "domain", "aspek", "indikator", "skala_dari", "skala_sampai"],
  ...[1, 2, 3, 4, 5].flatMap((rank) => [`predikat_${rank}`, `mulai_${rank}`]),
  ...["ambang_diperiksa", "sumber", "judul_sumber", "keyakinan"],
];

const CAPABILITY_WORDS: Record<Capability, string> = { process: "proses", service: "layanan" };

/** One instrument as a row of `INSTRUMENT_COLUMNS`. */
export function instrumentRow(instrument: Instrument, regulation: Regulation | null): DataRow {
  const { domains, aspects, indicators, bands, scale } = instrument;
  return {
    ...headOf(instrument, regulation),
    sebutan: instrument.tag,
    judul: instrument.title,
    indeks: instrument.indexName,
    berlaku_dari: instrument.inForceFrom,
    berlaku_sampai: instrument.inForceTo,
    tahun_pertama: instrument.firstYear,
    tahun_terakhir: instrument.lastYear,
    domain: domains.length,
    aspek: aspects.length,
    indikator: indicators.length,
    skala_dari: scale.min / 100,
    skala_sampai: scale.max / 100,
    ...Object.fromEntries(
      bands.flatMap(({ rank, label, min }) => [
        [`predikat_${rank}`, label],
        [`mulai_${rank}`, min / 100],
      ]),
    ),
    ambang_diperiksa: instrument.bandsChecked,
  };
}

/** Every part of an instrument as rows of `STRUCTURE_COLUMNS`: domains, aspects, indicators. */
export function structureRows(instrument: Instrument, regulation: Regulation | null): DataRow[] {
  const partRow = (level: string, part: InstrumentDomain) => ({
    ...headOf(instrument, regulation),
    tingkat: level,
    nomor: part.no,
    nama: part.name,
    bobot: part.weight / 100,
  });
  const aspectRow = (aspect: InstrumentAspect) => ({
    ...partRow("aspek", aspect),
    tingkat_induk: aspect.domainNo === null ? null : "domain",
    induk: aspect.domainNo,
  });
  return [
    ...instrument.domains.map((domain) => partRow("domain", domain)),
    ...instrument.aspects.map(aspectRow),
    ...instrument.indicators.map((indicator) => indicatorRow(instrument, indicator, regulation)),
  ];
}

/** One indicator as a row of `STRUCTURE_COLUMNS`. */
export function indicatorRow(
  instrument: Instrument,
  indicator: InstrumentIndicator,
  regulation: Regulation | null,
): DataRow {
  return {
    ...headOf(instrument, regulation),
    tingkat: "indikator",
    nomor: indicator.no,
    nama: indicator.name,
    tingkat_induk: "aspek",
    induk: indicator.aspectNo,
    bobot: indicator.weight / 100,
    tambahan_satu_level: (levelGain(instrument, indicator.no) ?? 0) / 10_000,
    kapabilitas: indicator.capability === null ? null : CAPABILITY_WORDS[indicator.capability],
  };
}

function headOf({ code, status, regulation: title, confidence }: Instrument, regulation: Regulation | null): DataRow {
  return {
    instrumen: code,
    status,
    sumber: regulation?.slug ?? null,
    judul_sumber: regulation?.title ?? title,
    keyakinan: confidence,
  };
}
