import { slug } from "github-slugger";
import type { Transaction } from "kysely";
import { setSlug, takeSlug } from "../../db/queries/practice-parts.server.ts";
import type { Schema } from "../../db/schema.ts";

const MAX_LENGTH = 80;

/** Words that stand where a practice's word stands in addresses. */
const RESERVED: readonly string[] = ["baru"];

/** The word of a title in addresses: plain letters, digits and single hyphens. */
export function slugOfTitle(title: string): string {
  const plain = title.normalize("NFKD").replaceAll(/[^\p{ASCII}]/gu, "");
  const whole = slug(plain)
    .replaceAll(/[^a-z0-9-]/g, "")
    .replaceAll(/-+/g, "-")
    .replaceAll(/^-|-$/g, "");
  const cut = whole.length <= MAX_LENGTH ? whole : whole.slice(0, MAX_LENGTH + 1).replace(/-[^-]*$/, "");
  const word = cut.slice(0, MAX_LENGTH) || "praktik";
  return RESERVED.includes(word) ? `praktik-${word}` : word;
}

/**
 * Gives a practice the word of its title where no other has or had it, else with the end of its id, which nobody shares.
 * Old addresses lead on, so its `former` word stays its own; `undefined` for one that never was public.
 */
export async function nameAddress(
  trx: Transaction<Schema>,
  { id, title, former, at }: { id: string; title: string; former: string | undefined; at: string },
): Promise<void> {
  if (former !== undefined) await takeSlug(trx, { slug: former, id, at });
  const word = slugOfTitle(title);
  const slug = (await takeSlug(trx, { slug: word, id, at })) ? word : `${word}-${id.slice(-12)}`;
  if (slug !== word) await takeSlug(trx, { slug, id, at });
  if (slug !== former) await setSlug(trx, { slug, id });
}
