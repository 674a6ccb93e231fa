import { withQuery } from "./with-query.ts";

const own = (id: string) => `/ruang-kerja/kunjungan/${id}`;

/** Addresses of visits: what everybody reads, and what their offices do. */
export const visitPaths = {
  visits: "/kunjungan",
  visitList: (chosen: VisitListLink) => withQuery("/kunjungan", Object.entries(chosen)),
  visitsFeed: "/kunjungan.atom",
  /** Visits to come, for calendars. */
  visitsCalendar: "/kunjungan.ics",
  visit: (id: string) => `/kunjungan/${id}`,
  visitCalendar: (id: string) => `/kunjungan/${id}/kalender.ics`,
  visitContentReport: (id: string, sent?: "1") => withQuery(`/kunjungan/${id}/lapor`, [["terkirim", sent]]),
  /** Who learnt from whom. */
  flow: (chosen: FlowLink = {}) => withQuery("/alur", Object.entries(chosen)),
  /** Whom to learn from. */
  hosts: (chosen: HostsLink = {}) => withQuery("/belajar-dari", Object.entries(chosen)),

  visitAsk: (chosen: VisitAskLink = {}) => withQuery("/kunjungan/ajukan", Object.entries(chosen)),
  visitAskDraft: (chosen: VisitAskLink = {}) => withQuery("/kunjungan/ajukan/draf", Object.entries(chosen)),
  /** Records a visit that has been. */
  visitRecord: (chosen: { readonly praktik?: string } = {}) => withQuery("/kunjungan/baru", Object.entries(chosen)),
  ownVisits: "/ruang-kerja/kunjungan",
  ownVisit: own,
  visitMove: (id: string, step: string) => `${own(id)}/langkah/${step}`,
  visitPlan: (id: string) => `${own(id)}/rencana`,
  /** The plan with everything that a request still needs. */
  visitPlanCheck: (id: string) => `${own(id)}/rencana?periksa=1`,
  visitPlanDraft: (id: string) => `${own(id)}/rencana/draf`,
  visitPlanDraftDiscard: (id: string) => `${own(id)}/rencana/draf/buang`,
  visitPlanVersions: (id: string) => `${own(id)}/rencana/versi`,
  visitReport: (id: string) => `${own(id)}/laporan`,
  visitReportDraft: (id: string) => `${own(id)}/laporan/draf`,
  visitReportDraftDiscard: (id: string) => `${own(id)}/laporan/draf/buang`,
  visitReportVersions: (id: string) => `${own(id)}/laporan/versi`,
  visitReportReview: (id: string) => `${own(id)}/laporan/ajukan`,
  visitReportPublish: (id: string) => `${own(id)}/laporan/terbit`,
  visitConfirm: (id: string) => `${own(id)}/konfirmasi`,
  visitWithdraw: (id: string) => `${own(id)}/tarik`,
  visitObject: (id: string) => `${own(id)}/tanggapi`,
  visitAttachments: (id: string) => `${own(id)}/lampiran`,
  visitAttachmentsPublish: (id: string) => `${own(id)}/lampiran/terbit`,
  visitAttachmentRemove: (id: string, attachmentId: string) => `${own(id)}/lampiran/${attachmentId}/hapus`,
  visitChecks: (id: string, month?: string) => withQuery(`${own(id)}/tindak-lanjut`, [["bulan", month]]),
  visitAgreements: (id: string) => `${own(id)}/perjanjian`,
  visitAgreementWithdraw: (id: string, agreementId: string) => `${own(id)}/perjanjian/${agreementId}/tarik`,
  visitJoin: (id: string) => `${own(id)}/ikut`,
  visitGuest: (id: string, guestId: string) => `${own(id)}/tamu/${guestId}`,
  visitClaim: (id: string) => `${own(id)}/ambil-alih`,
  visitPaper: (id: string, paper: string) => `${own(id)}/naskah/${paper}`,
  visitPaperFile: (id: string, paper: string) => `${own(id)}/naskah/${paper}/unduh`,
  visitBundle: (id: string) => `${own(id)}/bundel`,
  ownVisitCalendar: (id: string) => `${own(id)}/kalender.ics`,
} as const;

/** What `/kunjungan` can be narrowed to, under the names and in the order of its address. */
export type VisitListLink = {
  readonly q?: string | undefined;
  readonly daerah?: string | undefined;
  readonly peran?: string | undefined;
  readonly indikator?: string | undefined;
  readonly moda?: string | undefined;
  readonly status?: string | undefined;
  readonly sejak?: string | undefined;
  readonly urut?: string | undefined;
  readonly halaman?: string | undefined;
};

export type FlowLink = {
  readonly daerah?: string | undefined;
  readonly sejak?: string | undefined;
  readonly indikator?: string | undefined;
  readonly halaman?: string | undefined;
};

export type HostsLink = {
  readonly daerah?: string | undefined;
  readonly indikator?: string | undefined;
  readonly lingkup?: string | undefined;
};

/** The steps of asking, under the names of its address. */
export type VisitAskLink = {
  readonly indikator?: string | undefined;
  readonly kendala?: string | undefined;
  readonly "tuan-rumah"?: string | undefined;
  readonly moda?: string | undefined;
  readonly lingkup?: string | undefined;
};
