/** Kinds of record that drafts and handovers speak of, with the form that each is written in. */
const RECORDS: Readonly<Record<string, { readonly label: string; readonly href: string }>> = {
  office: { label: "Profil dinas", href: "/ruang-kerja/profil" },
};

/** A kind as people read it; a kind that is not known here by its own word. */
export function recordLabel(kind: string): string {
  return RECORDS[kind]?.label ?? kind;
}

export function recordForm(kind: string): string | undefined {
  return RECORDS[kind]?.href;
}
