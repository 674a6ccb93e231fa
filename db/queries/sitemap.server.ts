import type { Db } from "../open.server.ts";

/** Codes of all regions, for their addresses. */
export async function listRegionAddresses(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("region").select("code").orderBy("code").limit(5000).execute();
  return rows.map(({ code }) => code);
}

/** Slugs of all sources, for their addresses. */
export async function listSourceAddresses(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("source").select("slug").orderBy("slug").limit(10_000).execute();
  return rows.map(({ slug }) => slug);
}

/** Numbers of the public questions, for their addresses. */
export async function listQuestionNumbers(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom("question")
    .select("no")
    .where("state", "in", ["open", "answered"])
    .orderBy("no")
    .limit(10_000)
    .execute();
  return rows.map(({ no }) => no);
}
