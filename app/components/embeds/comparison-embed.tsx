import type { ComparisonView } from "../../domain/comparison.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { mergeSoftBreaks } from "../../domain/series-breaks.ts";
import { formatList } from "../../text/format.ts";
import { sayComparison } from "../../text/id/comparison-sentences.ts";
import { PICTURE } from "../../text/id/pictures.ts";
import { HistoryKey } from "../charts/history-key.tsx";
import { SmallMultiples } from "../charts/small-multiples.tsx";
import { SoftBreakNotes } from "../charts/soft-break-notes.tsx";
import { seriesAt } from "../comparison/body-cell.tsx";
import { EmbedDocument, type EmbedPage } from "./embed-document.tsx";
import { EmbedSources } from "./embed-sources.tsx";
import { EmbedTable } from "./embed-table.tsx";

/** Regions side by side for a frame of another site. */
export function ComparisonEmbed({ view, instruments, page, styles }: ComparisonEmbedProps) {
  const { regions } = view;
  const notes = mergeSoftBreaks(regions.map(({ series }) => series.softBreaks));
  return (
    <EmbedDocument
      title={PICTURE.comparison(formatList(regions.map(({ label }) => label)))}
      styles={styles}
      page={page}
    >
      <p>{sayComparison(view)[0]}</p>
      <figure className="fig">
        <SmallMultiples
          panels={regions.map(({ label, series }, at) => ({ name: label, mark: seriesAt(at), series }))}
          instruments={instruments}
          notes={notes}
        />
        <HistoryKey series={regions.map(({ series }) => series)} />
        <SoftBreakNotes notes={notes} />
      </figure>
      <EmbedTable
        columns={regions.map(({ label, series, scores }) => ({ name: label, entries: series.entries, scores }))}
        instruments={instruments}
      />
      <EmbedSources scores={regions.flatMap(({ scores }) => scores)} />
    </EmbedDocument>
  );
}

type ComparisonEmbedProps = {
  view: ComparisonView;
  instruments: readonly Instrument[];
  page: EmbedPage;
  styles: string;
};
