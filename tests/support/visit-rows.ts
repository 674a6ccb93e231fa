import { newId } from "../../app/platform/ids.server.ts";
import type { Db } from "../../db/open.server.ts";
import { insertVisit, type VisitRow } from "../../db/queries/visit.server.ts";

type Sides = {
  /** Kemendagri codes. */
  readonly visitor: string;
  readonly host: string;
  readonly visitorOffice?: string;
  readonly hostOffice?: string;
};

/** Puts a visit into the database as it stands, without the steps that would have led there; returns its id. */
export async function insertTestVisit(
  writer: Db,
  { visitor, host, visitorOffice, hostOffice }: Sides,
  overrides: Partial<VisitRow> = {},
): Promise<string> {
  const regionId = async (code: string) =>
    (await writer.selectFrom("region").select("id").where("code", "=", code).executeTakeFirstOrThrow()).id;
  const [visitorRegion, hostRegion] = [await regionId(visitor), await regionId(host)];
  const id = newId();
  const at = "2026-11-01T03:00:00.000Z";
  await writer.transaction().execute((trx) =>
    insertVisit(trx, {
      ...{ id, state: "requested", visibility: "hidden", visibility_reason: null, moves: 0 },
      ...{ visitor_region_id: visitorRegion, visitor_office_id: visitorOffice ?? null, visitor_name: "Dinas Kominfo" },
      ...{ host_region_id: hostRegion, host_office_id: hostOffice ?? null, host_name: "Dinas Kominfo" },
      ...{ keeper: "visitor", form: "in_person", kind: "adopt" },
      ...{ starts_on: "2026-12-08", ends_on: null, date_precision: "day", starts_at: null, ends_at: null },
      ...{ time_zone: "Asia/Jakarta", proposed_by: null, seats: null, topic: "Manajemen risiko SPBE" },
      ...{ source_id: null, source_place: null, confidence: null, created_by: null, created_at: at },
      ...{ published_at: null, updated_at: at, demo: 0 },
      ...overrides,
    }),
  );
  return id;
}
