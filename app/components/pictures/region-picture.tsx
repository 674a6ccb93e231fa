import type { ReactElement } from "react";
import type { Instrument } from "../../domain/instrument.ts";
import type { RegionView } from "../../domain/region-view.ts";
import { PICTURE } from "../../text/id/pictures.ts";
import { sayRegion } from "../../text/id/region.ts";
import { sharedAxis } from "../charts/history-layout.ts";
import { PictureHistory } from "./history-part.tsx";
import { framePicture, INNER, MARGIN, type PicturePage } from "./picture-frame.tsx";
import { layKey } from "./picture-key.tsx";
import { notesBelow } from "./picture-notes.ts";

const CHART_HEIGHT = 400;

/** The history of one region as a picture of its own: the same values, seams and signs as its page. */
export function drawRegion(view: RegionView, instruments: readonly Instrument[], page: PicturePage): ReactElement {
  const { region, series, scores } = view;
  const key = layKey([series], INNER);
  return framePicture({
    title: PICTURE.history(region.name),
    sentences: [...sayRegion(view, instruments).slice(0, 2), PICTURE.scale],
    parts: [
      {
        height: CHART_HEIGHT + 16,
        draw: (top) => (
          <PictureHistory
            series={series}
            instruments={instruments}
            axis={sharedAxis([series])}
            notes={series.softBreaks}
            mark={0}
            box={{ left: MARGIN, top, width: INNER, height: CHART_HEIGHT }}
            bandNames
          />
        ),
      },
      { height: key.height, draw: (top) => key.draw(MARGIN, top) },
    ],
    notes: notesBelow({ breaks: series.softBreaks, scores, series: [series] }),
    page,
  });
}
