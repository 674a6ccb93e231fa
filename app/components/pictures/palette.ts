import type { Series as Mark } from "../ui/marker.tsx";

/** Colours of pictures that leave the site: those of the light theme, written out, since no style sheet goes along. */
export const COLORS = {
  paper: "#fbf7f0",
  surface: "#fff",
  sunken: "#f4ecdf",
  ink: "#211715",
  ink2: "#574a44",
  ink3: "#6b5e56",
  line: "#e4d9c8",
  edge: "#8a7b6e",
  maroon: "#6a1b2a",
  gold: "#d6a445",
} as const;

/** Fills of the rating bands by rank. */
export const BAND_COLORS = { 1: "#8c510a", 2: "#d8b365", 3: "#c7eae5", 4: "#5ab4ac", 5: "#01665e" } as const;

/** Colours of bodies, always together with their shape. */
export const MARK_COLORS: Record<Mark, string> = {
  0: "#1a1a1a",
  1: "#0f68c2",
  2: "#a03a08",
  3: "#17604e",
  4: "#46297a",
  5: "#b74b83",
};

export const FONT_FAMILY = "'Plus Jakarta Sans', system-ui, sans-serif";
