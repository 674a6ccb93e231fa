import { MARKER_SHAPES } from "../layout/sprite.tsx";
import { COLORS } from "./palette.ts";

/** What a drawing refers to: markers of bodies, the hatch of a seam. */
export const PICTURE_DEFS = (
  <defs>
    {MARKER_SHAPES}
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path fill={COLORS.sunken} d="M0 0h6v6H0z" />
      <path stroke={COLORS.edge} strokeWidth="1.5" d="M0 0v6" />
    </pattern>
  </defs>
);

/** The mark of Kiat, 36 px high. */
export const LOGO = (
  <>
    <path fill="#6a1b2a" d="M16.6 3.5v29L3 18z" />
    <path fill="#c08f2d" d="M19.4 3.5v29L33 18z" />
    <path fill="#e9bf63" d="M13.2 12.2v11.6L7.8 18z" />
    <path fill="#4e1220" d="M22.8 12.2v11.6l5.4-5.8z" />
  </>
);
