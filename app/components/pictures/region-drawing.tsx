import type { ReactElement } from "react";
import type { Instrument } from "../../domain/instrument.ts";
import type { RegionView } from "../../domain/region-view.ts";
import type { PicturePage } from "./picture-frame.tsx";
import { drawPosition } from "./position-picture.tsx";
import { drawProfile } from "./profile-picture.tsx";
import { drawRegion } from "./region-picture.tsx";

/** The charts of a region that can be taken along, by the word of the address. */
export const REGION_DRAWINGS = {
  riwayat: drawRegion,
  posisi: drawPosition,
  profil: drawProfile,
} as const satisfies Record<
  string,
  (view: RegionView, instruments: readonly Instrument[], page: PicturePage) => ReactElement
>;
