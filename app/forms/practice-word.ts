import type { ReasonRefused } from "../domain/reason.ts";
import { parseReason } from "./reason.ts";

export type PracticeWord = { readonly status: "running" | "changed" | "stopped"; readonly note: string | null };

/** The yearly word: a tap where it still runs, with a reason where it changed or stopped. */
export function parsePracticeWord(form: {
  get(name: string): string;
}): { readonly ok: true; readonly value: PracticeWord } | ({ readonly ok: false } & ReasonRefused) {
  const status = (["running", "changed", "stopped"] as const).find((word) => word === form.get("keadaan"));
  const typed = form.get("alasan");
  const reason = parseReason(typed);
  if (status === undefined) return { ok: false, typed, problem: "missing" };
  if (status === "running" && typed.trim() === "") return { ok: true, value: { status, note: null } };
  if (!reason.ok) return { ok: false, typed, problem: reason.problem };
  return { ok: true, value: { status, note: reason.value } };
}
