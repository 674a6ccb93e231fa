import type { Transaction } from "kysely";
import type { Db } from "../../db/open.server.ts";
import {
  type DraftOfOffice,
  listDraftsOfOffice,
  listSentInvitations,
  passDraft,
  passInvitations,
} from "../../db/queries/handed-over.server.ts";
import type { Schema } from "../../db/schema.ts";
import { HANDOVER_KINDS, type HandoverItem, type HandoverKind } from "../domain/handover.ts";

/** Between whom, in which office, and when. `to` is `undefined` while nobody is chosen. */
export type Passing = {
  readonly officeId: string;
  readonly from: string;
  readonly to: string | undefined;
  readonly now: string;
};

/** How one kind of thing is found and given on. */
type Passer = {
  list(db: Db, passing: Passing): Promise<HandoverItem[]>;
  pass(trx: Transaction<Schema>, passing: Passing & { to: string }): Promise<number>;
};

/** The registry: a kind of record that belongs to a person adds itself here, and every handover takes it along. */
const PASSERS: Readonly<Record<HandoverKind, Passer>> = {
  draft: {
    list: async (db, { officeId, from, to }) => {
      const [drafts, own] = await Promise.all([
        listDraftsOfOffice(db, { officeId, personId: from }),
        to === undefined ? [] : listDraftsOfOffice(db, { officeId, personId: to }),
      ]);
      return drafts.map((draft) => ({
        kind: "draft",
        id: draft.id,
        subject: draft.subjectKind,
        title: draft.title,
        at: draft.savedAt,
        stays: own.some(isOfSameRecord(draft)),
      }));
    },
    pass: async (trx, { officeId, from, to }) => {
      let passed = 0;
      for (const draft of await listDraftsOfOffice(trx, { officeId, personId: from })) {
        if (await passDraft(trx, { draft, to })) passed += 1;
      }
      return passed;
    },
  },
  invitation: {
    list: async (db, { officeId, from, now }) => {
      const sent = await listSentInvitations(db, { officeId, personId: from, now });
      return sent.map(({ id, mail, expiresAt }) => ({
        kind: "invitation",
        id,
        subject: mail,
        title: null,
        at: expiresAt,
        stays: false,
      }));
    },
    pass: async (trx, { officeId, from, to, now }) => {
      const sent = await listSentInvitations(trx, { officeId, personId: from, now });
      await passInvitations(trx, { ids: sent.map(({ id }) => id), to });
      return sent.length;
    },
  },
};

/** Everything of an office that somebody holds and that a handover would give on. */
export async function listHandoverItems(db: Db, passing: Passing): Promise<HandoverItem[]> {
  const items = await Promise.all(HANDOVER_KINDS.map((kind) => PASSERS[kind].list(db, passing)));
  return items.flat();
}

/** Gives everything on inside the transaction of the acceptance; tells how many of each kind went. */
export async function passItems(
  trx: Transaction<Schema>,
  passing: Passing & { to: string },
): Promise<Record<HandoverKind, number>> {
  const passed = { draft: 0, invitation: 0 };
  for (const kind of HANDOVER_KINDS) passed[kind] = await PASSERS[kind].pass(trx, passing);
  return passed;
}

function isOfSameRecord(one: DraftOfOffice) {
  return (other: DraftOfOffice) => other.subjectKind === one.subjectKind && other.subjectId === one.subjectId;
}
