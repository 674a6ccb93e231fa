import type { StandingPractice } from "../../db/queries/practice.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { Practice } from "../domain/practice.ts";
import { MARKDOWN_FIELDS, practiceFields } from "../domain/practice-fields.ts";
import type { PracticeFormAnswer } from "../domain/practice-form-answer.ts";
import type { PracticeProblem } from "../domain/practice-problem.ts";
import type { RecordFields } from "../domain/record.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { submitPractice } from "./keep-practice.server.ts";
import { listPracticeImages } from "./practice-images.server.ts";
import { previewTexts } from "./preview-texts.server.ts";
import { publishPractice } from "./publish-practice.server.ts";
import { showPracticeConflict } from "./show-practice-form.server.ts";
import { findSimilarPractices } from "./similar-practices.server.ts";

/** A practice's form as it was sent, read but not yet judged. */
export type SentPracticeForm = {
  readonly id: string;
  readonly officeId: string;
  readonly practice: StandingPractice | undefined;
  readonly typed: RecordFields;
  readonly parsed:
    | { readonly ok: true; readonly value: Practice }
    | { readonly ok: false; readonly problems: readonly PracticeProblem[] };
  readonly from: number;
  readonly seen: string;
  readonly submission: string;
  readonly address: string;
  /** Only to be shown as it will be read. */
  readonly isPreview: boolean;
  /** The page told of similar practices, if there were any. */
  readonly knowsSimilar: boolean;
};

/** `refused`: nothing was written; the form comes back with everything typed. */
export type SentOutcome =
  | { readonly status: "done"; readonly address: string; readonly flash: string }
  | { readonly status: "refused"; readonly answer: PracticeFormAnswer; readonly code: 200 | 409 | 422 };

type Send = "publish" | "submit";

/** Publishes what was sent or lets it wait for a reviewer; or shows it, tells what is wrong, or what stands against it. */
export async function sendPractice(
  app: AppContext,
  actor: Pick<Actor, "personId">,
  sent: SentPracticeForm,
  send: Send,
): Promise<SentOutcome> {
  const { id, officeId, typed, parsed, seen, submission, address } = sent;
  // A practice that was never published has one version to begin from.
  const from = sent.practice === undefined || sent.practice.version === 0 ? 0 : sent.from;
  const answer: PracticeFormAnswer = {
    ...{ typed, version: from, seen, problems: [], conflict: null, previews: {}, similar: null },
  };
  const refuse = (code: 200 | 409 | 422, part: Partial<PracticeFormAnswer>): SentOutcome => ({
    ...{ status: "refused", code, answer: { ...answer, ...part } },
  });
  const texts = Object.fromEntries(MARKDOWN_FIELDS.map((name) => [name, typed[name] ?? ""]));
  if (sent.isPreview)
    return refuse(200, { previews: await previewTexts(app, texts, await listPracticeImages(app, id)) });
  if (!parsed.ok) return refuse(422, { problems: parsed.problems });
  if (from === 0 && !sent.knowsSimilar) {
    const similar = await findSimilarPractices(app, { id, fields: typed });
    if (similar.length > 0) return refuse(200, { similar });
  }
  const key = { id, officeId, seen, submission, address };
  const outcome =
    send === "publish"
      ? await publishPractice(app, actor, { ...key, practice: parsed.value, from })
      : await submitPractice(app, actor, { ...key, fields: practiceFields(parsed.value), baseVersion: from });
  switch (outcome.status) {
    case "unreadable":
      return refuse(422, { problems: outcome.problems });
    case "conflict": {
      const conflict = await showPracticeConflict(app, actor, { id, from, seen, typed });
      const { number, savedAt } = conflict.revision;
      return refuse(409, { conflict, version: number, seen: conflict.isWaiting ? savedAt : seen });
    }
    case "unchanged":
      return { status: "done", address: outcome.address, flash: "tanpa-perubahan" };
    default:
      return {
        status: "done",
        address: outcome.address,
        flash: send === "publish" ? "praktik-terbit" : "praktik-diajukan",
      };
  }
}
