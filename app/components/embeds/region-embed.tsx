import type { Instrument } from "../../domain/instrument.ts";
import type { RegionView } from "../../domain/region-view.ts";
import { PICTURE } from "../../text/id/pictures.ts";
import { sayRegion } from "../../text/id/region.ts";
import { HistoryChart } from "../charts/history-chart.tsx";
import { HistoryKey } from "../charts/history-key.tsx";
import { SoftBreakNotes } from "../charts/soft-break-notes.tsx";
import { EmbedDocument, type EmbedPage } from "./embed-document.tsx";
import { EmbedSources } from "./embed-sources.tsx";
import { EmbedTable } from "./embed-table.tsx";

/** The history of one region for a frame of another site. */
export function RegionEmbed({ view, instruments, page, styles }: RegionEmbedProps) {
  const { region, series, scores } = view;
  return (
    <EmbedDocument title={PICTURE.history(region.name)} styles={styles} page={page}>
      <p>{sayRegion(view, instruments)[0]}</p>
      <figure className="fig">
        <HistoryChart name={region.shortName} series={series} instruments={instruments} />
        <HistoryKey series={[series]} />
        <SoftBreakNotes notes={series.softBreaks} />
      </figure>
      <EmbedTable columns={[{ name: region.name, entries: series.entries, scores }]} instruments={instruments} />
      <EmbedSources scores={scores} />
    </EmbedDocument>
  );
}

type RegionEmbedProps = { view: RegionView; instruments: readonly Instrument[]; page: EmbedPage; styles: string };
