import type { ReactElement } from "react";
import type { ComparisonView } from "../../domain/comparison.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { drawChanges } from "./change-picture.tsx";
import { drawComparison, drawComparisonPanels } from "./comparison-picture.tsx";
import { drawGap } from "./gap-picture.tsx";
import type { PicturePage } from "./picture-frame.tsx";
import { drawTable } from "./table-picture.tsx";

/** The charts of a comparison that can be taken along, by the word of the address. */
export const COMPARISON_DRAWINGS = {
  riwayat: (view, { instruments }, page) => drawComparison(view, instruments, page),
  selisih: (view, { instrument }, page) => drawGap(view, instrument, page),
  perubahan: (view, { instrument }, page) => drawChanges(view, instrument, page),
  panel: (view, { instruments }, page) => drawComparisonPanels(view, instruments, page),
  tabel: (view, { instrument }, page) => drawTable(view, instrument, page),
} as const satisfies Record<string, Draw>;

type Draw = (
  view: ComparisonView,
  known: { readonly instrument: Instrument; readonly instruments: readonly Instrument[] },
  page: PicturePage,
) => ReactElement;
