import type { Simulated, SimulatedPart } from "../../domain/simulation.ts";
import type { SimulationView } from "../../domain/simulation-view.ts";
import { INDICATORS } from "../../text/id/indicators.ts";
import { PAGE_PICTURE } from "../../text/id/pictures-pages.ts";
import { formatChange, formatSimulated, SIMULATION } from "../../text/id/simulation.ts";
import { tickText } from "../charts/axis.ts";
import { COLORS, MARK_COLORS } from "./palette.ts";
import { INNER, MARGIN, type PicturePart } from "./picture-frame.tsx";
import { placeOn, type Ruler } from "./ruler.ts";
import { TextLines } from "./text-lines.tsx";
import { wrapText } from "./wrap-text.ts";

const HEAD = 34;
const ROW = 54;
const NAME_WIDTH = 380;
const NOW = MARGIN + NAME_WIDTH + 110;
const RIGHT = MARGIN + INNER;
const FIGURES = 120;

/** Index and parts of a simulation: now as a whole line, with the targets dashed, spans thin while levels are missing. */
export function simulationPart({ simulation, state }: SimulationView, withTarget: boolean): PicturePart {
  const rows = [simulation.index, ...simulation.parts];
  const width = RIGHT - (withTarget ? 2 * FIGURES : 0) - 24 - (NOW + 24);
  const ruler: Ruler = { axis: state.instrument.scale, left: NOW + 24, width };
  const ends = [tickText(ruler.axis.min), tickText(ruler.axis.max)] as const;
  return {
    height: HEAD + rows.length * ROW + 12,
    draw: (top) => (
      <>
        <TextLines lines={[SIMULATION.part]} x={MARGIN} y={top + 20} {...HEAD_TEXT} />
        <TextLines lines={[SIMULATION.now]} x={NOW} y={top + 20} {...HEAD_TEXT} anchor="end" />
        <TextLines lines={[PAGE_PICTURE.onScale(...ends)]} x={ruler.left} y={top + 20} {...HEAD_TEXT} />
        {withTarget && (
          <>
            <TextLines lines={[SIMULATION.target]} x={RIGHT - FIGURES} y={top + 20} {...HEAD_TEXT} anchor="end" />
            <TextLines lines={[SIMULATION.change]} x={RIGHT} y={top + 20} {...HEAD_TEXT} anchor="end" />
          </>
        )}
        {rows.map((part, at) => (
          <PartLine
            key={`${part.node.level}${part.node.no}`}
            part={part}
            y={top + HEAD + at * ROW}
            ruler={ruler}
            withTarget={withTarget}
          />
        ))}
      </>
    ),
  };
}

function PartLine({ part, y, ruler, withTarget }: PartLineProps) {
  const { now, target } = part;
  const lines = wrapText(nameOf(part), { width: NAME_WIDTH, size: 15, most: 2 });
  const change = formatChange(part);
  return (
    <>
      <path d={`M${MARGIN} ${y}h${INNER}`} stroke={COLORS.edge} strokeDasharray="3 4" />
      <TextLines lines={lines} x={MARGIN} y={y + (lines.length === 1 ? 32 : 22)} size={15} bold />
      <TextLines lines={[formatSimulated(now)]} x={NOW} y={y + (now.known ? 33 : 26)} size={17} bold anchor="end" />
      {!now.known && (
        <TextLines
          lines={[SIMULATION.missing(now.missing)]}
          x={NOW}
          y={y + 44}
          size={12}
          fill={COLORS.ink2}
          anchor="end"
        />
      )}
      {[ruler.axis.min, ruler.axis.max].map((end) => (
        <path key={end} d={`M${placeOn(ruler, end)} ${y + 12}v30`} stroke={COLORS.edge} />
      ))}
      <BarLine value={now} ruler={ruler} y={y + (withTarget ? 20 : 27)} dashed={false} />
      {withTarget && (
        <>
          <BarLine value={target} ruler={ruler} y={y + 34} dashed />
          <TextLines lines={[formatSimulated(target)]} x={RIGHT - FIGURES} y={y + 33} size={17} bold anchor="end" />
          {change !== null && <TextLines lines={[change]} x={RIGHT} y={y + 33} size={16} anchor="end" />}
        </>
      )}
    </>
  );
}

function BarLine({ value, ruler, y, dashed }: { value: Simulated; ruler: Ruler; y: number; dashed: boolean }) {
  const [from, to] = value.known ? [ruler.axis.min, value.exact / 100] : [value.low / 100, value.high / 100];
  return (
    <path
      d={`M${placeOn(ruler, from)} ${y}H${placeOn(ruler, to)}`}
      stroke={MARK_COLORS[0]}
      strokeWidth={value.known ? 5 : 2}
      {...(dashed ? TARGET_DASHES : {})}
    />
  );
}

function nameOf({ node, name, weight }: SimulatedPart): string {
  return node.level === "index"
    ? name
    : INDICATORS[node.level === "domain" ? "domain" : "aspect"](node.no, name, weight);
}

export const TARGET_DASHES = { strokeDasharray: "10 6" } as const;

const HEAD_TEXT = { size: 14, fill: COLORS.ink2 };

type PartLineProps = { part: SimulatedPart; y: number; ruler: Ruler; withTarget: boolean };
