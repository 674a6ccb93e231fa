import type { Transaction } from "kysely";
import {
  deleteSubmission,
  findSubmission,
  insertSubmission,
  type Submission,
} from "../../db/queries/submission.server.ts";
import type { Schema } from "../../db/schema.ts";

/**
 * Carries out what one form asks for, once however often it is sent: "repeated" where that is done already. What was not
 * "done" may be sent again with the same key; a form without a key has only its own guards.
 */
export async function carryOutOnce<Refused extends string>(
  trx: Transaction<Schema>,
  form: Submission,
  run: () => Promise<"done" | Refused>,
): Promise<"done" | "repeated" | Refused> {
  if (form.key === "") return run();
  // The key waits for whoever holds it, so the other one's work is either done or given back by now.
  if (!(await insertSubmission(trx, form)) && (await findSubmission(trx, form)) !== undefined) return "repeated";
  const outcome = await run();
  if (outcome !== "done") await deleteSubmission(trx, form);
  return outcome;
}
