/** 0 is the own body (circle); 1 to 5 the others: square, triangle, lozenge, triangle down, hexagon. */
export type Series = 0 | 1 | 2 | 3 | 4 | 5;

/** Shape and colour of a body, beside its name. Needs `ChartSprite` on the page. */
export function Marker({ series }: { series: Series }) {
  return MARKERS[series];
}

const marker = (series: Series) => (
  <svg className={`mk c${series}`} aria-hidden="true">
    <use href={`#m${series}`} x="50%" y="50%" />
  </svg>
);

const MARKERS = [marker(0), marker(1), marker(2), marker(3), marker(4), marker(5)] as const;
