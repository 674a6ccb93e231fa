import { withQuery } from "./with-query.ts";

/** Addresses behind the sign-in: the own account, the workspace of an office, and the portal's management. */
export const ownPaths = {
  account: "/akun",
  accountMail: "/akun/surel",
  accountMailConfirm: (key: string) => withQuery("/akun/surel/pastikan", [["kunci", key]]),
  accountPassword: "/akun/sandi",
  secondFactor: "/akun/faktor-kedua",
  secondFactorRemove: "/akun/faktor-kedua/lepas",
  recoveryCodes: "/akun/faktor-kedua/kode-pemulihan",
  sessions: "/akun/sesi",
  sessionEnd: "/akun/sesi/akhiri",
  sessionEndOthers: "/akun/sesi/akhiri-lain",
  accountData: "/akun/data",
  accountDownload: "/akun/data/unduh",
  accountRemove: "/akun/hapus",
  accountRemoved: "/akun/hapus/selesai",
  workspace: "/ruang-kerja",
  officeProfile: "/ruang-kerja/profil",
  officeDraft: "/ruang-kerja/profil/draf",
  /** Asks before a draft goes, and throws it away. */
  officeDraftDiscard: "/ruang-kerja/profil/draf/buang",
  officeVersions: (from?: number, to?: number) =>
    withQuery("/ruang-kerja/profil/versi", [
      ["dari", from?.toString()],
      ["ke", to?.toString()],
    ]),
  practiceNew: "/praktik/baru",
  ownPractices: "/ruang-kerja/praktik",
  ownPractice: (id: string) => `/ruang-kerja/praktik/${id}`,
  ownPracticeFull: (id: string) => `/ruang-kerja/praktik/${id}?lengkap=1`,
  practiceSubmit: (id: string) => `/ruang-kerja/praktik/${id}/ajukan`,
  practiceDraft: (id: string) => `/ruang-kerja/praktik/${id}/draf`,
  practiceDraftDiscard: (id: string) => `/ruang-kerja/praktik/${id}/draf/buang`,
  practiceReview: (id: string) => `/ruang-kerja/praktik/${id}/tinjau`,
  practiceReturn: (id: string) => `/ruang-kerja/praktik/${id}/kembalikan`,
  practiceWithdraw: (id: string) => `/ruang-kerja/praktik/${id}/tarik`,
  practiceConfirm: (id: string) => `/ruang-kerja/praktik/${id}/konfirmasi`,
  practiceVersions: (id: string) => `/ruang-kerja/praktik/${id}/versi`,
  practiceClaim: (id: string) => `/ruang-kerja/praktik/${id}/ambil-alih`,
  /** Asks a named office to look at a practice; a text finds offices by name. */
  practiceAskCheck: (id: string, q?: string) => withQuery(`/ruang-kerja/praktik/${id}/periksa`, [["q", q]]),
  practiceCheck: (id: string) => `/ruang-kerja/periksa/${id}`,
  practiceReport: (slug: string, sent?: "1") => withQuery(`/praktik/${slug}/lapor`, [["terkirim", sent]]),
  questionReport: (no: number, answerId?: string, sent?: "1") =>
    withQuery(`/tanya/${no}/lapor`, [
      ["jawaban", answerId],
      ["terkirim", sent],
    ]),
  /** The office's word against the removal of its practice. */
  practiceObject: (id: string) => `/ruang-kerja/praktik/${id}/tanggapi`,
  manageReports: "/kelola/laporan",
  manageReport: (id: string) => `/kelola/laporan/${id}`,
  practiceAdopt: (slug: string) => `/praktik/${slug}/tiru`,
  ownAdoptions: "/ruang-kerja/tiruan",
  ownAdoption: (id: string) => `/ruang-kerja/tiruan/${id}`,
  adoptionDraft: (id: string) => `/ruang-kerja/tiruan/${id}/draf`,
  adoptionDraftDiscard: (id: string) => `/ruang-kerja/tiruan/${id}/draf/buang`,
  adoptionVersions: (id: string) => `/ruang-kerja/tiruan/${id}/versi`,
  members: "/ruang-kerja/anggota",
  memberInvite: "/ruang-kerja/anggota/undang",
  memberWithdraw: "/ruang-kerja/anggota/tarik",
  memberRole: (grantId?: string) => withQuery("/ruang-kerja/anggota/peran", [["pemegang", grantId]]),
  /** Asks before the role of a member ends, and ends it. */
  memberEnd: (grantId?: string) => withQuery("/ruang-kerja/anggota/akhiri", [["pemegang", grantId]]),
  handovers: (from?: string) => withQuery("/ruang-kerja/serah-terima", [["dari", from]]),
  handover: (id: string) => `/ruang-kerja/serah-terima/${id}`,
  handoverAccept: (id: string) => `/ruang-kerja/serah-terima/${id}/terima`,
  handoverWithdraw: (id: string) => `/ruang-kerja/serah-terima/${id}/tarik`,
  /** Files of a practice, as its office adds and removes them. */
  practiceAttachments: (id: string) => `/ruang-kerja/praktik/${id}/lampiran`,
  practiceAttachmentsPublish: (id: string) => `/ruang-kerja/praktik/${id}/lampiran/terbit`,
  practiceAttachmentRemove: (id: string, attachmentId: string) =>
    `/ruang-kerja/praktik/${id}/lampiran/${attachmentId}/hapus`,
  officeAudit: (chosen: AuditLink = {}) => withQuery("/ruang-kerja/jejak", Object.entries(chosen)),
  manage: "/kelola",
  manageOffices: (q?: string, page?: string) =>
    withQuery("/kelola/dinas", [
      ["q", q],
      ["halaman", page],
    ]),
  manageOffice: (code: string) => `/kelola/dinas/${code}`,
  manageOfficeCreate: "/kelola/dinas/buat",
  managePeople: (q?: string, page?: string) =>
    withQuery("/kelola/orang", [
      ["q", q],
      ["halaman", page],
    ]),
  managePerson: (id: string) => `/kelola/orang/${id}`,
  managePersonDisable: (id: string) => `/kelola/orang/${id}/nonaktif`,
  managePersonEnable: (id: string) => `/kelola/orang/${id}/aktif`,
  managePersonGrant: (id: string) => `/kelola/orang/${id}/beri-peran`,
  /** Asks before a role ends, and ends it. */
  managePersonEnd: (id: string, grantId?: string) =>
    withQuery(`/kelola/orang/${id}/akhiri-peran`, [["pemegang", grantId]]),
  manageInvitations: "/kelola/undangan",
  manageInvite: "/kelola/undangan/kirim",
  manageWithdraw: "/kelola/undangan/tarik",
  manageSettings: "/kelola/setelan",
  manageAudit: (chosen: AuditLink = {}) => withQuery("/kelola/jejak", Object.entries(chosen)),
  manageHealth: "/kelola/kesehatan",
} as const;

/** What a log of acts is narrowed to, under the names of its address. */
export type AuditLink = {
  readonly tindakan?: string | undefined;
  readonly orang?: string | undefined;
  readonly sejak?: string | undefined;
  readonly halaman?: string | undefined;
};
