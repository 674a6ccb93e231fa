import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { formOwner } from "../domain/record.ts";
import { readPracticeDraft } from "../forms/practice-sent.ts";
import { readVersion } from "../forms/version.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost, refuseGet } from "../platform/guard.server.ts";
import { LIMITS } from "../platform/limits.server.ts";
import { paths } from "../text/paths.ts";
import { keepPracticeDraft } from "../usecases/keep-practice.server.ts";
import { openOwnPractice } from "../usecases/own-practice.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "practice.write");
  return refuseGet();
}

/** `POST /ruang-kerja/praktik/:id/draf`: keeps what was typed, right or wrong; the first save makes the practice. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "practice.write", undefined, LIMITS.draftsOfPerson);
  const { app } = args.context;
  const { id, office } = await openOwnPractice(app, actor, "practice.write", args.params["id"]);
  assertOpenedFor(form, formOwner(actor.personId, { kind: "practice", id }));
  await keepPracticeDraft(app, actor, {
    ...{ id, officeId: office.officeId, fields: readPracticeDraft(form) },
    baseVersion: readVersion(form.get(FORM_KEYS.version)),
  });
  if (form.get(FORM_KEYS.automatic) !== "") return redirect(paths.ownPractice(id), 303);
  return redirectWithFlash(paths.ownPractice(id), "draf-tersimpan");
}

/** Never drawn: the loader refuses. With it a refused post is answered by a page that keeps what was typed. */
export default function PracticeDraftRoute() {
  return null;
}
