import { type Axis, percent, round } from "../charts/axis.ts";

/** A horizontal scale at a fixed place of a picture: where it begins and how wide it is, in pixels. */
export type Ruler = { readonly axis: Axis; readonly left: number; readonly width: number };

/** Where a value in hundredths lies, in pixels; what lies off the axis keeps to its ends. */
export const placeOn = ({ axis, left, width }: Ruler, hundredths: number): number =>
  round(left + (percent(hundredths, axis) / 100) * width);
