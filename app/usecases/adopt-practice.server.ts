import type { Transaction } from "kysely";
import { findAdoption, insertAdoption, updateAdoption } from "../../db/queries/adoption.server.ts";
import { recountPractice } from "../../db/queries/practice-counts.server.ts";
import { lockPracticeState } from "../../db/queries/practice-documents.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import { adoptionFields, type PracticeAdoption } from "../domain/practice-adoption.ts";
import type { RecordFields } from "../domain/record.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { type Publication, type Publishable, type PublishOutcome, publishRecord } from "./publish-record.server.ts";

export type AdoptionEdit = Omit<Publication<RecordFields>, "value" | "officeId"> & {
  readonly practiceId: string;
  readonly officeId: string;
  readonly adoption: PracticeAdoption;
};

/**
 * Records or changes that an office copies a practice: the adoption's next version, and the practice's counts with it.
 * `conflict` also where the office records the same practice already, or the practice is not public when it begins.
 * Who may, and that it is another region's practice, is asked before.
 */
export function adoptPractice(
  app: Pick<AppContext, "writer" | "now" | "version">,
  actor: Pick<Actor, "personId">,
  { practiceId, adoption, ...edit }: AdoptionEdit,
): Promise<PublishOutcome> {
  const made = { practiceId, adoption, officeId: edit.officeId, personId: actor.personId };
  return publishRecord(app, actor, publishable(made, edit.from), { ...edit, value: adoptionFields(adoption) });
}

type Made = { practiceId: string; adoption: PracticeAdoption; officeId: string; personId: string };

function publishable(made: Made, from: number): Publishable<RecordFields> {
  return {
    kind: "adoption",
    action: from === 0 ? "adoption.recorded" : "adoption.edited",
    isPublic: true,
    fieldsOf: (fields) => fields,
    findValue: async (trx, id) => (await findAdoption(trx, id))?.fields,
    write: (trx, next) => write(trx, made, next),
  };
}

async function write(
  trx: Transaction<Schema>,
  { practiceId, adoption: { state, targetOn, visitId }, officeId, personId }: Made,
  { id, from, at, value }: { id: string; from: number; at: string; value: RecordFields },
): Promise<boolean> {
  const practice = await lockPracticeState(trx, practiceId);
  const columns = { id, state, targetOn, visitId, fields: value, at };
  const isWritten =
    from === 0
      ? practice === "published" && (await insertAdoption(trx, { ...columns, practiceId, officeId, personId }))
      : await updateAdoption(trx, { ...columns, from });
  if (isWritten) await recountPractice(trx, practiceId, at);
  return isWritten;
}
