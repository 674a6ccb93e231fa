import { slug } from "github-slugger";
import type { Transaction } from "kysely";
import { isSlugOfAnother } from "../../db/queries/practice-parts.server.ts";
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

/** A word that no other practice has or had: that of the title, else with the end of the id, which nobody shares. */
export async function chooseSlug(
  trx: Transaction<Schema>,
  { id, title }: { id: string; title: string },
): Promise<string> {
  const word = slugOfTitle(title);
  return (await isSlugOfAnother(trx, { slug: word, id })) ? `${word}-${id.slice(-12)}` : word;
}
