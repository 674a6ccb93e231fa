import type { ReactElement } from "react";
import type { Instrument, InstrumentDomain } from "../../domain/instrument.ts";
import { formatWeight } from "../../text/format.ts";
import { INSTRUMENT, STATE_OF } from "../../text/id/instrument.ts";
import { sayCounts } from "../../text/id/instruments.ts";
import { PICTURE } from "../../text/id/pictures.ts";
import { PAGE_PICTURE } from "../../text/id/pictures-pages.ts";
import { textWidth } from "../charts/axis.ts";
import { COLORS } from "./palette.ts";
import { framePicture, INNER, MARGIN, type PicturePage, type PicturePart } from "./picture-frame.tsx";
import { TextLines } from "./text-lines.tsx";
import { wrapText } from "./wrap-text.ts";

const BAR = 64;
const LINE = 30;

/** Weights of the domains or aspects of an instrument as one bar, with their names and numbers beneath. */
export function drawWeights(instrument: Instrument, level: "domain" | "aspect", page: PicturePage): ReactElement {
  const { tag, status, regulation, regulationNote, bandsChecked } = instrument;
  const parts = level === "domain" ? instrument.domains : instrument.aspects;
  const most = Math.max(...parts.map(({ weight }) => weight));
  const largest = parts.filter(({ weight }) => weight === most).map(({ name }) => name);
  return framePicture({
    title: PAGE_PICTURE.weights(tag, largest, formatWeight(most)),
    sentences: [
      PAGE_PICTURE.weightsSub(INSTRUMENT.weightsOf[level], STATE_OF[status], sayCounts(instrument)),
      ...(status === "draft" ? [INSTRUMENT.draftBody] : []),
    ],
    parts: [weightsPart(parts)],
    notes: [
      `${PICTURE.sources}: ${regulation}.`,
      ...(!bandsChecked && regulationNote !== null ? [regulationNote] : []),
    ],
    page,
  });
}

function weightsPart(parts: readonly InstrumentDomain[]): PicturePart {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const most = Math.max(...parts.map(({ weight }) => weight));
  const rows = Math.ceil(parts.length / 2);
  const edges = parts.map((_, at) => parts.slice(0, at).reduce((sum, { weight }) => sum + weight, 0));
  const x = (weight: number) => Math.round((MARGIN + (weight / whole) * INNER) * 100) / 100;
  return {
    height: BAR + 28 + rows * LINE + 12,
    draw: (top) => (
      <>
        {parts.map(({ no, weight }, at) => {
          const [from, to] = [x(edges[at] ?? 0), x((edges[at] ?? 0) + weight)];
          const on = weight === most;
          const said = formatWeight(weight);
          return (
            <g key={no}>
              <rect
                x={from}
                width={Math.round((to - from) * 100) / 100}
                y={top + 8}
                height={BAR}
                fill={on ? COLORS.maroon : COLORS.sunken}
                stroke={COLORS.edge}
              />
              <TextLines
                lines={textWidth(said, 14) < to - from - 6 ? [String(no), said] : [String(no)]}
                x={(from + to) / 2}
                y={top + 35}
                size={15}
                bold
                fill={on ? COLORS.surface : COLORS.ink}
                anchor="middle"
              />
            </g>
          );
        })}
        {parts.map(({ no, name, weight }, at) => {
          const left = MARGIN + Math.floor(at / rows) * (INNER / 2 + 12);
          const y = top + BAR + 46 + (at % rows) * LINE;
          return (
            <g key={no}>
              <TextLines lines={[String(no)]} x={left + 22} y={y} size={15} bold anchor="end" />
              <TextLines lines={wrapText(name, { width: 440, size: 15, most: 1 })} x={left + 34} y={y} size={15} />
              <TextLines lines={[formatWeight(weight)]} x={left + INNER / 2 - 12} y={y} size={15} bold anchor="end" />
            </g>
          );
        })}
      </>
    ),
  };
}
