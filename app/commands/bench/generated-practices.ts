import type { Database } from "better-sqlite3";
import type { Schema } from "../../../db/schema.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { CHOSEN_STATUSES, PRACTICE_KINDS } from "../../domain/practice.ts";
import { starterId } from "../../platform/content/starter-id.server.ts";
import type { StarterPractice } from "../../platform/content/starter-practices.server.ts";
import { regionId } from "../../usecases/load-rows.server.ts";
import { createInsert } from "./generated-rows.ts";
import type { Random } from "./random.ts";

type Vocabulary = {
  readonly regionCodes: readonly string[];
  readonly instrument: Instrument;
  /** A fifth of the generated texts is made of their words, the frequent ones as frequent. */
  readonly models: readonly StarterPractice[];
  /** The rest is made of these. */
  readonly roots: readonly string[];
};

const TITLE_WORDS = 7;
const TEXT_WORDS = 22;
const MODEL_SHARE = 0.2;
const FIRST_DAY = Date.parse("2019-01-01T00:00:00Z");
const DAYS = 2500;
const DAY_MS = 86_400_000;
const COSTS = [null, 0, 20_000_000, 150_000_000, 900_000_000] as const;

/** Enters made-up published practices by prepared statements of the connection. @returns their ids */
export function writeGeneratedPractices(
  connection: Database,
  count: number,
  random: Random,
  { regionCodes, instrument, models, roots }: Vocabulary,
): string[] {
  const insertPractice = createInsert<Schema["practice"]>(connection, "practice");
  const insertSlug = createInsert<Schema["practice_slug"]>(connection, "practice_slug");
  const insertIndicator = createInsert<Schema["practice_indicator"]>(connection, "practice_indicator");
  const words = models.flatMap(({ title, problem, steps, outcome }) =>
    `${title} ${problem} ${steps} ${outcome}`.split(/\s+/),
  );
  const pick = <Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("nothing to choose from");
    return item;
  };
  const write = (length: number) =>
    Array.from({ length }, () => pick(random() < MODEL_SHARE ? words : roots)).join(" ");

  return Array.from({ length: count }, (_, at) => {
    const id = starterId("generated practice", at);
    const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY_MS).toISOString();
    const cost = pick(COSTS);
    const [masalah, langkah, hasil] = [write(TEXT_WORDS), write(TEXT_WORDS), write(TEXT_WORDS)];
    const title = write(TITLE_WORDS);
    const texts = { judul: title, masalah, langkah, hasil };
    const slug = `praktik-buatan-${at}`;
    insertPractice({
      ...{ id, slug, region_id: regionId(pick(regionCodes)), office_id: null, source_id: null, source_place: null },
      ...{ confidence: null, state: "published", state_reason: null, version: 1, title },
      ...{ status: pick(CHOSEN_STATUSES), kind: pick(PRACTICE_KINDS), complete: 0, started: day.slice(0, 7) },
      ...{ cost_min: cost, cost_max: cost, weeks_min: null, weeks_max: null, team: null },
      ...{ measured: random() < 0.3 ? 1 : 0, documents: Math.floor(random() * 3), checks: random() < 0.1 ? 1 : 0 },
      ...{ adoptions: 0, successes: 0, confirmed_on: random() < 0.5 ? day.slice(0, 10) : null },
      ...{ body: JSON.stringify(texts), html: JSON.stringify({ masalah, langkah, hasil }) },
      ...{ created_by: null, created_at: day, published_at: day, updated_at: day, demo: 0 },
    });
    insertSlug({ slug, practice_id: id, created_at: day });
    for (const no of new Set([pick(instrument.indicators).no, pick(instrument.indicators).no])) {
      const from = Math.floor(random() * 4) + 1;
      insertIndicator({
        ...{ practice_id: id, instrument: instrument.code, indicator_no: no, level_from: from, level_to: from + 1 },
      });
    }
    return id;
  });
}
