import {
  type IndicatorRow,
  listIndicatorsOf,
  listPracticeCards,
  type PracticeCardRow,
} from "../../db/queries/practice-list.server.ts";
import { cutWords, textOfHtml } from "../domain/plain-text.ts";
import { evidenceStep, isUnconfirmed } from "../domain/practice-evidence.ts";
import type { PracticeCard } from "../domain/practice-list-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** Most characters of a text on a card. */
const CARD_TEXT = 220;

/** The cards of these practices in the order of their ids; those that are no longer published are left out. */
export async function readPracticeCards(
  app: Pick<AppContext, "reader" | "instruments">,
  ids: readonly string[],
  today: string,
): Promise<PracticeCard[]> {
  const [rows, indicators] = await Promise.all([listPracticeCards(app.reader, ids), listIndicatorsOf(app.reader, ids)]);
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const tags = new Map(app.instruments.map(({ code, tag }) => [code, tag]));
  return ids.flatMap((id) => {
    const row = rowById.get(id);
    if (row === undefined) return [];
    return [toCard(row, { indicators: indicators.filter(({ practiceId }) => practiceId === id), tags, today })];
  });
}

type Surroundings = {
  indicators: readonly IndicatorRow[];
  tags: ReadonlyMap<string, string>;
  today: string;
};

function toCard(row: PracticeCardRow, { indicators, tags, today }: Surroundings): PracticeCard {
  const { slug, title, kind, status, started, documents, checks, successes, adoptions, confirmedOn } = row;
  // Written by the renderer when the practice was saved.
  const html = JSON.parse(row.html) as Record<string, string>;
  const textOf = (field: string) => cutWords(textOfHtml(html[field] ?? ""), CARD_TEXT);
  return {
    ...{ id: row.id, slug, title, kind, status, adoptions, successes, officeName: row.officeName },
    region: { code: row.regionCode, name: row.regionName, provinceName: row.provinceName },
    unconfirmed: isUnconfirmed({ status, confirmedOn }, today),
    problem: textOf("masalah"),
    steps: textOf("langkah"),
    outcome: textOf("hasil"),
    cost: { min: row.costMin, max: row.costMax },
    weeks: { min: row.weeksMin, max: row.weeksMax },
    indicators: indicators.map(({ instrument, no, from, to }) => ({
      ...{ instrument, no, from, to },
      tag: tags.get(instrument) ?? instrument,
    })),
    evidence: evidenceStep({ status, started, documents, checks, successes, measured: row.measured === 1 }, today),
    source:
      row.sourceSlug === null || row.officeName !== null
        ? null
        : { slug: row.sourceSlug, title: row.sourcePublisher ?? row.sourceTitle ?? "", date: row.sourceDate },
    publishedAt: row.publishedAt ?? row.updatedAt,
    updatedAt: row.updatedAt,
    isDemo: row.demo === 1,
  };
}
