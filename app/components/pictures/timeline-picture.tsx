import type { ReactElement } from "react";
import type { InstrumentListView } from "../../domain/instrument-view.ts";
import { INSTRUMENTS, sayInstruments, sayYears } from "../../text/id/instruments.ts";
import { PICTURE } from "../../text/id/pictures.ts";
import { PAGE_PICTURE } from "../../text/id/pictures-pages.ts";
import { timelineSpans } from "../charts/timeline-spans.ts";
import { COLORS } from "./palette.ts";
import { framePicture, INNER, MARGIN, type PicturePage, type PicturePart } from "./picture-frame.tsx";
import { TextLines } from "./text-lines.tsx";

const BAR = 64;

/** The years assessed with each instrument on one line, with a hatched seam where one replaces another. */
export function drawTimeline(view: InstrumentListView, page: PicturePage): ReactElement {
  const { official } = view;
  const [finding, ...others] = sayInstruments(view);
  return framePicture({
    title: finding ?? INSTRUMENTS.title,
    sentences: [PAGE_PICTURE.timelineSub, ...others],
    parts: [timelinePart(view)],
    notes: [`${PICTURE.sources}: ${official.map(({ regulation }) => regulation).join("; ")}.`],
    page,
  });
}

function timelinePart({ official }: InstrumentListView): PicturePart {
  const { spans, begin, end } = timelineSpans(official);
  const x = (year: number) => Math.round((MARGIN + ((year - begin) / (end - begin)) * INNER) * 100) / 100;
  return {
    height: BAR + 60,
    draw: (top) => (
      <>
        {spans.map(({ instrument, from, to }) => {
          const current = instrument.status === "in_force";
          return (
            <g key={instrument.code}>
              <rect
                x={x(from)}
                width={Math.round((x(to) - x(from)) * 100) / 100}
                y={top + 12}
                height={BAR}
                fill={current ? COLORS.maroon : COLORS.sunken}
                stroke={COLORS.edge}
              />
              <TextLines
                lines={[instrument.tag]}
                x={(x(from) + x(to)) / 2}
                y={top + 12 + BAR / 2 + 6}
                size={18}
                bold
                fill={current ? COLORS.surface : COLORS.ink}
                anchor="middle"
              />
              <TextLines
                lines={[instrument.lastYear === null ? `${instrument.firstYear}–` : sayYears(instrument)]}
                x={(x(from) + x(to)) / 2}
                y={top + BAR + 36}
                size={16}
                anchor="middle"
              />
            </g>
          );
        })}
        {spans.slice(1).map(({ instrument, from }) => (
          <rect key={instrument.code} x={x(from) - 6} y={top + 6} width="12" height={BAR + 12} fill="url(#hatch)" />
        ))}
      </>
    ),
  };
}
