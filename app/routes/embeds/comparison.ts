import type { LoaderFunctionArgs } from "@remix-run/node";
import { createElement } from "react";
import styles from "../../../styles/app.css?url";
import { ComparisonEmbed } from "../../components/embeds/comparison-embed.tsx";
import { UnknownEmbed } from "../../components/embeds/unknown-embed.tsx";
import { askedYears, formatYears, parseComparison } from "../../forms/comparison.ts";
import { sendEmbed } from "../../platform/embed.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { paths } from "../../text/paths.ts";
import { comparePlainly } from "../../usecases/compare-plainly.server.ts";

/** `GET /sematan/bandingkan?daerah=…`: regions side by side for a frame of another site. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const query = parseComparison(new URL(request.url).searchParams);
  const shown = await comparePlainly(app, query.tokens, askedYears(query.years));
  if (shown === undefined) {
    const page = framePage(app, paths.comparison({ codes: [] }));
    return sendEmbed(createElement(UnknownEmbed, { page, styles }), 404);
  }
  const { codes, view, yearOutside } = shown;
  const page = framePage(app, paths.comparison({ codes, years: yearOutside ? undefined : formatYears(query.years) }));
  return sendEmbed(createElement(ComparisonEmbed, { view, instruments: app.instruments, page, styles }));
}
