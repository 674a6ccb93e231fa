import {
  listAdoptionsOfPerson,
  listChecksOfPerson,
  listConfirmationsOfPerson,
  listContentReportsOfPerson,
  listPracticesOfPerson,
  listWaitingOfPerson,
} from "../../db/queries/account-practices.server.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** What a person did with practices, under Indonesian names. What others wrote beside it is left out. */
export async function exportPractices({ reader }: Pick<AppContext, "reader">, personId: string) {
  const [practices, waiting, confirmations, checks, adoptions, reports] = await Promise.all([
    listPracticesOfPerson(reader, personId),
    listWaitingOfPerson(reader, personId),
    listConfirmationsOfPerson(reader, personId),
    listChecksOfPerson(reader, personId),
    listAdoptionsOfPerson(reader, personId),
    listContentReportsOfPerson(reader, personId),
  ]);
  return {
    praktik: practices.map((one) => ({
      ...{ id: one.id, dinas: one.officeId, judul: one.title, keadaan: one.state, dibuat: one.createdAt },
    })),
    praktik_menunggu: waiting.map((one) => ({
      ...{ praktik: one.practiceId, dari_versi: one.baseVersion, dikirim: one.submittedAt },
      ...(one.submittedBy === personId && { isi: JSON.parse(one.body) as unknown }),
      ...(one.returnedBy === personId && { dikembalikan: one.returnedAt, sebab: one.reason }),
    })),
    pernyataan_tahunan: confirmations.map((one) => ({
      ...{ praktik: one.practiceId, keadaan: one.status, catatan: one.note, waktu: one.confirmedAt },
    })),
    pemeriksaan: checks.map((one) => ({
      ...{ praktik: one.practiceId, versi: one.version, dinas: one.officeId, tenggat: one.deadline },
      ...(one.askedBy === personId && { diminta: one.askedAt }),
      ...(one.answeredBy === personId && { dijawab: one.answeredAt, jawaban: one.verdict, catatan: one.note }),
    })),
    tiruan: adoptions.map((one) => ({
      ...{ id: one.id, praktik: one.practiceId, dinas: one.officeId, keadaan: one.state, dibuat: one.createdAt },
      isi: JSON.parse(one.body) as unknown,
    })),
    laporan_isi: reports.map((one) => ({
      ...{ jenis: one.subjectKind, id: one.subjectId, sebab: one.reason },
      ...(one.reportedBy === personId && { catatan: one.note, dikirim: one.reportedAt }),
      ...(one.handledBy === personId && {
        ...{ keputusan: one.outcome, alasan: one.outcomeReason, diputuskan: one.handledAt },
      }),
    })),
  };
}
