import {
  listAgreementsOfPerson,
  listCommitmentChecksOfPerson,
  listGuestsOfPerson,
  listMovesOfPerson,
  listReportsAskedByPerson,
  listVisitConfirmationsOfPerson,
  listVisitsOfPerson,
} from "../../db/queries/account-visits.server.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** What a person did with visits, under Indonesian names. What others wrote beside it is left out. */
export async function exportVisits({ reader }: Pick<AppContext, "reader">, personId: string) {
  const [visits, moves, guests, confirmations, checks, agreements, asked] = await Promise.all([
    listVisitsOfPerson(reader, personId),
    listMovesOfPerson(reader, personId),
    listGuestsOfPerson(reader, personId),
    listVisitConfirmationsOfPerson(reader, personId),
    listCommitmentChecksOfPerson(reader, personId),
    listAgreementsOfPerson(reader, personId),
    listReportsAskedByPerson(reader, personId),
  ]);
  return {
    kunjungan: visits.map((one) => ({
      ...{ id: one.id, pokok: one.topic, keadaan: one.state, dibuat: one.createdAt },
    })),
    langkah_kunjungan: moves.map((one) => ({
      ...{ kunjungan: one.visitId, dinas: one.officeId, langkah: one.move, catatan: one.note, waktu: one.movedAt },
    })),
    ikut_kunjungan: guests.map((one) => ({
      ...{ kunjungan: one.visitId, dinas: one.officeId, keadaan: one.state },
      ...(one.askedBy === personId && { orang: one.people, catatan: one.note, diminta: one.askedAt }),
      ...(one.answeredBy === personId && { dijawab: one.answeredAt }),
    })),
    tanggapan_laporan: confirmations.map((one) => ({
      ...{ kunjungan: one.visitId, versi: one.version, tanggapan: one.verdict, catatan: one.note },
      waktu: one.confirmedAt,
    })),
    laporan_diajukan: asked.map((one) => ({ kunjungan: one.visitId, versi: one.version, waktu: one.askedAt })),
    tindak_lanjut: checks.map((one) => ({
      ...{ kunjungan: one.visitId, nomor: one.no, bulan: one.month, keadaan: one.status, catatan: one.note },
      ...{ bukti: one.link, waktu: one.checkedAt },
    })),
    perjanjian: agreements.map((one) => ({
      ...{ kunjungan: one.visitId, jenis: one.kind, nomor: one.number, judul: one.title, dicatat: one.recordedAt },
    })),
  };
}
