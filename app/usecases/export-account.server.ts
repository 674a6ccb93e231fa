import { getAccountFacts, listSessions } from "../../db/queries/account.server.ts";
import {
  listAnswersOfPerson,
  listAttachmentsOfPerson,
  listAuditOfPerson,
  listDraftsOfPerson,
  listHandoversOfPerson,
  listInvitationsTo,
  listQuestionsOfPerson,
  listRevisionsOfPerson,
  listSubmissionsOfPerson,
  MAX_EXPORTED,
} from "../../db/queries/account-data.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { listIdentities } from "../../db/queries/identity.server.ts";
import { listRolesOfPerson } from "../../db/queries/member.server.ts";
import { countRecoveryCodes } from "../../db/queries/recovery-code.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { exportPractices } from "./export-practices.server.ts";
import { exportVisits } from "./export-visits.server.ts";

/** Everything held about a person, under Indonesian names. No secrets: neither hashes nor tokens, nor the second factor's key. */
export async function exportAccount(
  { reader, writer, now }: Pick<AppContext, "reader" | "writer" | "now">,
  actor: Actor,
) {
  const { personId, mail, name, position, hasSecondFactor } = actor;
  const at = now().toISOString();
  await writer.transaction().execute(async (trx) => {
    const entry = { id: newId(), at, personId, officeId: null, subjectId: personId };
    await insertAuditEntry(trx, { ...entry, action: "account.exported" });
  });
  const [facts, roles, sessions, identities, codes] = await Promise.all([
    getAccountFacts(reader, personId),
    listRolesOfPerson(reader, personId),
    listSessions(reader, { personId, now: at }),
    listIdentities(reader, personId),
    countRecoveryCodes(reader, personId),
  ]);
  const [audit, drafts, handovers, revisions, submissions, invitations, attachments] = await Promise.all([
    listAuditOfPerson(reader, personId),
    listDraftsOfPerson(reader, personId),
    listHandoversOfPerson(reader, personId),
    listRevisionsOfPerson(reader, personId),
    listSubmissionsOfPerson(reader, personId),
    listInvitationsTo(reader, mail),
    listAttachmentsOfPerson(reader, personId),
  ]);
  const [questions, answers, practices, visits] = await Promise.all([
    listQuestionsOfPerson(reader, personId),
    listAnswersOfPerson(reader, personId),
    exportPractices({ reader }, personId),
    exportVisits({ reader }, personId),
  ]);
  return {
    dibuat: at,
    batas_baris_tiap_daftar: MAX_EXPORTED,
    profil: { id: personId, surel: mail, nama: name, jabatan: position, akun_dibuat: facts.createdAt },
    masuk: {
      sandi_diganti: facts.passwordChangedAt,
      faktor_kedua: hasSecondFactor,
      kode_pemulihan_tersisa: codes,
      akun_institusi: identities.map(({ issuer, subject, linkedAt }) => ({
        penyedia: issuer,
        subjek: subject,
        ditautkan: linkedAt,
      })),
    },
    peran: roles.map(({ role, officeName, provinceId, grantedAt, endedAt }) => ({
      ...{ peran: role, dinas: officeName, provinsi: provinceId, diberikan: grantedAt, berakhir: endedAt },
    })),
    sesi: sessions.map(({ device, createdAt, seenAt, expiresAt, remembered }) => ({
      ...{ perangkat: device, mulai: createdAt, terakhir: seenAt, berakhir: expiresAt, diingat: remembered },
    })),
    jejak: audit.map((entry) => ({
      ...{ waktu: entry.at, tindakan: entry.action, tentang: entry.subjectKind, id: entry.subjectId },
      ...{ dinas: entry.officeId, rincian: JSON.parse(entry.detail) as unknown },
    })),
    draf: drafts.map((draft) => ({
      ...{ jenis: draft.subjectKind, id: draft.subjectId, dinas: draft.officeId, dari_versi: draft.baseVersion },
      ...{ disimpan: draft.savedAt, isi: JSON.parse(draft.body) as unknown },
    })),
    versi_terbit: revisions.map((one) => ({
      ...{ jenis: one.subjectKind, id: one.subjectId, nomor: one.number, terbit: one.savedAt },
    })),
    lampiran: attachments.map((one) => ({
      ...{ jenis: one.subjectKind, id: one.subjectId, nama: one.name, keterangan: one.title, bita: one.bytes },
      ...{ diunggah: one.createdAt, dihapus: one.removedAt },
    })),
    ...practices,
    ...visits,
    pertanyaan: questions.map((one) => ({
      ...{ nomor: one.no, dinas: one.officeId, judul: one.title, rincian: one.body, keadaan: one.state },
      terbit: one.askedAt,
    })),
    jawaban: answers.map((one) => ({
      ...{ pertanyaan: one.no, dinas: one.officeId, isi: one.body, lingkup: one.scope, keadaan: one.state },
      ...{ terbit: one.answeredAt, diterima: one.acceptedAt },
    })),
    serah_terima: handovers.map((one) => ({
      ...{ id: one.id, dinas: one.officeId, arah: one.fromPersonId === personId ? "menyerahkan" : "menerima" },
      ...{ catatan: one.note, ditawarkan: one.createdAt, diterima: one.acceptedAt, ditarik: one.withdrawnAt },
    })),
    undangan: invitations.map((one) => ({
      ...{ peran: one.role, dinas: one.officeId, provinsi: one.provinceId, dikirim: one.createdAt },
      ...{ berlaku_sampai: one.expiresAt, diterima: one.acceptedAt, ditarik: one.withdrawnAt },
    })),
    kiriman_formulir: submissions.map(({ address, at: sentAt }) => ({ menuju: address, waktu: sentAt })),
  };
}
