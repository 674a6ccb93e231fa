import type { AgreementField, AgreementRefused } from "../../domain/agreement.ts";
import { AGREEMENT_KIND_OPTIONS, AGREEMENT_LABELS, sayAgreementProblem } from "../../text/id/agreements.ts";
import { SelectField, TextField } from "../ui/field.tsx";

/** What is known of an agreement: kind, number, title, and its days. */
export function AgreementFields({ refused }: { refused: AgreementRefused | undefined }) {
  const about = (field: AgreementField) => {
    const problem = refused?.problems.find((one) => one.field === field);
    const error = problem && sayAgreementProblem(problem);
    return { id: field, name: field, label: AGREEMENT_LABELS[field], value: refused?.typed[field] ?? "", error };
  };
  return (
    <>
      <SelectField {...about("jenis")} options={AGREEMENT_KIND_OPTIONS} />
      <TextField {...about("nomor")} autoComplete="off" />
      <TextField {...about("judul")} autoComplete="off" />
      <TextField {...about("tanggal")} type="date" />
      <TextField {...about("sampai")} type="date" optional />
    </>
  );
}
