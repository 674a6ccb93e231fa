/** A label on an axis: its middle in per cent and its width in pixels. */
type AxisLabel = { readonly at: number; readonly width: number };

/**
 * The row of each label, 0 being the first, so that no two of a row touch even in the narrowest drawing.
 * Labels come from left to right; near the ends they are drawn inwards (see `anchorAt`).
 */
export function stagger(labels: readonly AxisLabel[], drawing: number): number[] {
  const ends: number[] = [];
  return labels.map(({ at, width }) => {
    const left = Math.max(0, Math.min((at / 100) * drawing - width / 2, drawing - width));
    const free = ends.findIndex((end) => end + 6 <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = left + width;
    return row;
  });
}

/** Class and `x` of a centred label that must not leave the drawing: at the ends it is set flush with them. */
export function anchorAt(at: number, width: number, drawing: number): { className: string; x: string } {
  const half = (width / 2 / drawing) * 100;
  if (at < half) return { className: "", x: "0" };
  if (at > 100 - half) return { className: " end", x: "100%" };
  return { className: " mid", x: `${at}%` };
}
