import { paths } from "../paths.ts";

type Words = { readonly label: string; readonly formOf: (id: string) => string };

/** Kinds of record that drafts and handovers speak of, with the form that each is written in. */
const RECORDS: Readonly<Record<string, Words>> = {
  office: { label: "Profil dinas", formOf: () => paths.officeProfile },
  practice: { label: "Praktik", formOf: paths.ownPractice },
  adoption: { label: "Tiruan", formOf: paths.ownAdoption },
  visit_plan: { label: "Rencana kunjungan", formOf: paths.visitPlan },
  visit_report: { label: "Laporan kunjungan", formOf: paths.visitReport },
};

/** A kind as people read it; a kind that is not known here by its own word. */
export function recordLabel(kind: string): string {
  return RECORDS[kind]?.label ?? kind;
}

/** Where one record of a kind is written. */
export function recordForm(kind: string, id: string): string | undefined {
  return RECORDS[kind]?.formOf(id);
}

/** "Praktik: Satu pintu untuk domain desa"; without a title the kind alone. */
export function recordTitle(kind: string, title: string | null): string {
  return title ? `${recordLabel(kind)}: ${title}` : recordLabel(kind);
}
