import type { LoaderFunctionArgs } from "@remix-run/node";
import { createElement } from "react";
import styles from "../../../styles/app.css?url";
import { RegionEmbed } from "../../components/embeds/region-embed.tsx";
import { UnknownEmbed } from "../../components/embeds/unknown-embed.tsx";
import { sendEmbed } from "../../platform/embed.server.ts";
import { followMove } from "../../platform/moved.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { paths } from "../../text/paths.ts";
import { resolveRegionAddress } from "../../usecases/region-directory.server.ts";
import { showRegion } from "../../usecases/show-region.server.ts";

/** `GET /sematan/daerah/:code`: the history of a region for a frame of another site. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const { code = "" } = params;
  const view = await showRegion(app, code);
  if (view === undefined) {
    const moved = followMove(
      request,
      await resolveRegionAddress(app, code),
      (current) => `/sematan${paths.region(current)}`,
    );
    if (moved !== undefined) return moved;
    return sendEmbed(createElement(UnknownEmbed, { page: framePage(app, paths.regions), styles }), 404);
  }
  const page = framePage(app, paths.region(view.region.code));
  return sendEmbed(createElement(RegionEmbed, { view, instruments: app.instruments, page, styles }));
}
