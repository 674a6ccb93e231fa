import { findPersonalNumber } from "../domain/personal-number.ts";
import { REASON_LIMIT } from "../domain/reason.ts";
import { type GuestProblem, type GuestRequest, MOST_GUEST_PEOPLE } from "../domain/visit-guest.ts";

type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly GuestProblem[] };

/** How many people an office would send, and what it says with it. */
export function parseGuestRequest(form: { get(name: string): string }): Read<GuestRequest> {
  const [typed, note] = [form.get("jumlah").trim(), form.get("catatan").trim()];
  const people = typed === "" ? null : /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  const problems: GuestProblem[] = [];
  if (people !== null && (people < 1 || people > MOST_GUEST_PEOPLE))
    problems.push({ field: "jumlah", problem: "number" });
  const problem = note.length > REASON_LIMIT ? "long" : findPersonalNumber(note);
  if (problem !== undefined) problems.push({ field: "catatan", problem });
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { people, note: note === "" ? null : note } };
}

/** Whether the host takes a guest in; `undefined` where nothing was chosen. */
export function parseGuestAnswer(form: { get(name: string): string }): boolean | undefined {
  const word = form.get("jawaban");
  return word === "terima" ? true : word === "tolak" ? false : undefined;
}
