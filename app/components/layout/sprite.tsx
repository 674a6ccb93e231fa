import { memo } from "react";

const LOZENGE = "l4.2 4.2-4.2 4.2L";
const lozenges = (count: number) =>
  Array.from({ length: count }, (_, i) => `M${5 + i * 11} .8${LOZENGE}${0.8 + i * 11} 5z`).join("");

const ICONS = {
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11m4.2 9.7 4.3 4.3",
  menu: "M3 6h14M3 10h14M3 14h14",
  link: "M8.2 11.8a3.3 3.3 0 0 0 4.7 0l3-3a3.3 3.3 0 0 0-4.7-4.7L10 5.3M11.8 8.2a3.3 3.3 0 0 0-4.7 0l-3 3a3.3 3.3 0 0 0 4.7 4.7l1.2-1.2",
  print: "M6 7V3h8v4M6 14H3.5V7.5h13V14H14M6 12h8v5H6z",
  download: "M10 3v9.5M5.5 8.5 10 13l4.5-4.5M3.5 16.5h13",
  cite: "M4 5h12v8H9.5L6 16v-3H4zM7 8h6M7 10.5h4",
  next: "M3.5 10h13M11.5 5l5 5-5 5",
  close: "m5 5 10 10M15 5 5 15",
  plus: "M10 4v12M4 10h12",
  sliders: "M3 5h14M5.5 10h9M8 15h4",
  warn: "M10 3 2.5 16.5h15zM10 8v4.2M10 14.2v.3",
  info: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 9v5M10 6v.3",
  account: "M10 3.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4M3.8 17c.6-3.4 3-5 6.2-5s5.6 1.6 6.2 5",
  ok: "m4 10.5 4 4 8-9",
} as const;

export type IconName = keyof typeof ICONS;

/** What every page refers to by `<use>`: icons, lozenges of the rating bands and the Tapis band. Stands once, first in the body. */
export const Sprite = memo(function Sprite() {
  return SPRITE;
});

/** An icon of the sprite. Decoration only: the word stands beside it. */
export function Icon({ name }: { name: IconName }) {
  return ICON[name];
}

/** What charts refer to: markers `m0`…`m5`, the hatch of a seam, print patterns. Stands once before the first chart or marker of a page. */
export const ChartSprite = memo(function ChartSprite() {
  return CHART_SPRITE;
});

const SPRITE = (
  <svg className="sprite" aria-hidden="true">
    <defs>
      {Object.entries(ICONS).map(([name, d]) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 20 20">
          <path d={d} />
        </symbol>
      ))}
      <path id="k0" d={lozenges(5)} fill="none" />
      {[1, 2, 3, 4, 5].map((rank) => (
        <g key={rank} id={`k${rank}`}>
          <use href="#k0" />
          <path d={lozenges(rank)} />
        </g>
      ))}
      <pattern id="tapis" width="24" height="10" patternUnits="userSpaceOnUse">
        <path fill="#4e1220" d="M0 0h24v10H0z" />
        <path fill="#d6a445" d="M12 1.2 17 5l-5 3.8L7 5z" />
        <path fill="#4e1220" d="M12 3.4 14.2 5 12 6.6 9.8 5z" />
        <path fill="#8f2f3b" d="M-3.4 5 0 2.4 3.4 5 0 7.6zM20.6 5 24 2.4 27.4 5 24 7.6z" />
        <path stroke="#d6a445" strokeWidth=".9" d="M0 .5h24M0 9.5h24" />
      </pattern>
    </defs>
  </svg>
);

const ICON = Object.fromEntries(
  Object.keys(ICONS).map((name) => [
    name,
    <svg key={name} className="ic" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>,
  ]),
);

/** Markers of bodies: `m0` the own one, `m1` to `m5` the others, `mh` the left half of the own. Drawings outside pages need them too. */
export const MARKER_SHAPES = (
  <>
    <circle id="m0" r="6" />
    <path id="mh" d="M0-6a6 6 0 0 0 0 12z" />
    <path id="m1" d="M-5.2-5.2H5.2V5.2H-5.2z" />
    <path id="m2" d="M0-7 6.6 5H-6.6z" />
    <path id="m3" d="M0-7.2 7.2 0 0 7.2-7.2 0z" />
    <path id="m4" d="M0 7 6.6-5H-6.6z" />
    <path id="m5" d="M-6 0-3-5.4h6L6 0 3 5.4h-6z" />
  </>
);

const CHART_SPRITE = (
  <svg className="sprite" aria-hidden="true">
    <defs>
      {MARKER_SHAPES}
      <g id="ax">
        <line className="base" x2="100%" y1="10" y2="10" />
        <line className="base" y1="6" y2="14" />
        <line className="base" x1="100%" x2="100%" y1="6" y2="14" />
      </g>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch-bg" d="M0 0h6v6H0z" />
        <path className="hatch-line" d="M0 0v6" />
      </pattern>
      <pattern id="pp1" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path fill="#fff" d="M0 0h5v5H0z" />
        <path stroke="#000" strokeWidth="2" d="M0 0v5" />
      </pattern>
      <pattern id="pp2" width="5" height="5" patternUnits="userSpaceOnUse">
        <path fill="#fff" d="M0 0h5v5H0z" />
        <circle cx="2.5" cy="2.5" r="1" />
      </pattern>
    </defs>
  </svg>
);
