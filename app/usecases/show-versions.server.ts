import { createHash } from "node:crypto";
import { listRevisions, type RecordKey } from "../../db/queries/revision.server.ts";
import { canonicalJson } from "../domain/canonical-json.ts";
import { changedFields, type Revision, type VersionList } from "../domain/record.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { compareFields } from "./compare-fields.server.ts";

/** Every published state of a record, the newest first, and the difference of two of them: without a choice the last two. */
export async function showVersions(
  { reader }: Pick<AppContext, "reader">,
  key: RecordKey,
  chosen: { from: number | undefined; to: number | undefined },
): Promise<VersionList> {
  const revisions = await listRevisions(reader, key);
  const find = (number: number | undefined) => revisions.find((revision) => revision.number === number);
  const to = find(chosen.to) ?? revisions[0];
  const from = find(chosen.from) ?? (to && find(to.number - 1));
  return {
    versions: revisions.map((revision, at) => ({
      revision,
      fingerprint: fingerprintOf(key, revision),
      changed: changedFields(revisions[at + 1]?.fields ?? {}, revision.fields),
    })),
    compared:
      from === undefined || to === undefined
        ? null
        : { from: from.number, to: to.number, differences: compareFields(from.fields, to.fields) },
  };
}

/** Changes with the smallest change of what was published; names of people are no part of it. */
export function fingerprintOf({ kind, id }: RecordKey, { number, savedAt, fields }: Revision): string {
  return createHash("sha256").update(canonicalJson({ kind, id, number, savedAt, fields })).digest("hex");
}
