import { listRegulations } from "../../db/queries/regulation.server.ts";
import { listRounds } from "../../db/queries/round.server.ts";
import { listSourcesBySlugs } from "../../db/queries/source.server.ts";
import type { InstrumentView } from "../domain/instrument-view.ts";
import type { RoundKind } from "../domain/score.ts";
import { orderSources } from "../domain/source-order.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** Everything `/instrumen/:code` shows; `undefined` for a code that no instrument has. */
export async function showInstrument(
  app: Pick<AppContext, "reader" | "instruments">,
  code: string,
): Promise<InstrumentView | undefined> {
  const instrument = app.instruments.find((one) => one.code === code);
  if (instrument === undefined) return undefined;
  const [regulations, allRounds] = await Promise.all([listRegulations(app.reader), listRounds(app.reader)]);
  const regulation = regulations.find(({ number }) => number === instrument.tag) ?? null;
  const rounds = allRounds
    .filter((round) => round.instrument === instrument.code)
    // The kind is checked when the round is loaded; the column holds plain text.
    .map((round) => ({ ...round, kind: round.kind as RoundKind }));
  const slugs = [regulation?.slug, ...rounds.map(({ sourceSlug }) => sourceSlug)].filter(
    (slug) => typeof slug === "string",
  );
  const sources = orderSources(slugs, await listSourcesBySlugs(app.reader, [...new Set(slugs)]));
  return { instrument, regulation, rounds, sources };
}
