import type { Regulation } from "../../app/domain/instrument-view.ts";
import type { Db } from "../open.server.ts";

/** Every regulation among the sources, by slug. */
export async function listRegulations(db: Db): Promise<Regulation[]> {
  const rows = await db
    .selectFrom("source")
    .select(["slug", "title", "publisher", "number", "date"])
    .where("kind", "=", "regulation")
    .orderBy("slug")
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...row, kind: "regulation" }));
}
