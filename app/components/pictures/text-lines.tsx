import { COLORS } from "./palette.ts";

/** Height of a line of this size, in pixels. */
export const leading = (size: number): number => Math.round(size * 1.4);

/** Lines of one text below each other; `y` is the baseline of the first. */
export function TextLines({ lines, x, y, size, bold = false, fill = COLORS.ink, anchor = "start" }: TextLinesProps) {
  return (
    <text fontSize={size} fontWeight={bold ? 700 : 400} fill={fill} textAnchor={anchor}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        <tspan key={at} x={x} y={y + at * leading(size)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

type TextLinesProps = {
  lines: readonly string[];
  x: number;
  y: number;
  size: number;
  bold?: boolean;
  fill?: string;
  anchor?: "start" | "middle" | "end";
};
