import { CHECK_LIMITS, type CheckAnswer, type CommitmentCheckProblem } from "../domain/commitment-check.ts";
import { CHECK_STATUSES, type CheckMonth } from "../domain/commitment-status.ts";
import { findPersonalNumber } from "../domain/personal-number.ts";
import { readWebAddress } from "./web-address.ts";

export type ParsedCheckAnswer =
  | { readonly ok: true; readonly value: CheckAnswer }
  | { readonly ok: false; readonly problems: readonly CommitmentCheckProblem[] };

/** What a side says of a commitment, or everything that is wrong with it. Why something stopped has to be told. */
export function parseCheckAnswer(
  form: { get(name: string): string },
  { months }: { readonly months: readonly CheckMonth[] },
): ParsedCheckAnswer {
  const status = CHECK_STATUSES.find((word) => word === form.get("keadaan"));
  const month = months.find((one) => String(one) === form.get("bulan"));
  const note = form.get("keterangan").trim();
  const typedLink = form.get("tautan").trim();
  const link = readWebAddress(typedLink);
  const noteProblem = problemOf(note, CHECK_LIMITS.note);
  const linkProblem = link === undefined ? "web" : problemOf(link, CHECK_LIMITS.link);
  const problems: CommitmentCheckProblem[] = [
    ...(status === undefined ? [{ field: "keadaan", problem: "choice" } as const] : []),
    ...(month === undefined ? [{ field: "bulan", problem: "choice" } as const] : []),
    ...(status === "stopped" && note === "" ? [{ field: "keterangan", problem: "missing" } as const] : []),
    ...(noteProblem === undefined ? [] : [{ field: "keterangan", problem: noteProblem } as const]),
    ...(linkProblem === undefined ? [] : [{ field: "tautan", problem: linkProblem } as const]),
  ];
  if (problems.length > 0 || status === undefined || month === undefined) return { ok: false, problems };
  return {
    ok: true,
    value: {
      ...{ no: readNo(form), month, status, action: form.get("tindakan") },
      ...{ note: note === "" ? null : note, link: link === undefined || link === "" ? null : link },
    },
  };
}

/** Number of the commitment that a form is about; 0 is none. */
export function readNo(form: { get(name: string): string }): number {
  const text = form.get("komitmen");
  return /^\d{1,3}$/.test(text) ? Number(text) : 0;
}

function problemOf(text: string, most: number) {
  return text.length > most ? ("long" as const) : findPersonalNumber(text);
}
