import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { formOwner } from "../domain/record.ts";
import { readAdoptionFields } from "../forms/adoption.ts";
import { readVersion } from "../forms/version.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost, refuseGet } from "../platform/guard.server.ts";
import { LIMITS } from "../platform/limits.server.ts";
import { paths } from "../text/paths.ts";
import { saveDraft } from "../usecases/keep-draft.server.ts";
import { openOwnAdoption } from "../usecases/open-adoption.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "practice.adopt");
  return refuseGet();
}

/** `POST /ruang-kerja/tiruan/:id/draf`: keeps what was typed, right or wrong. Button and script send the same form. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "practice.adopt", undefined, LIMITS.draftsOfPerson);
  const { app } = args.context;
  const { adoption, office } = await openOwnAdoption(app, actor, args.params["id"] ?? "");
  const { id } = adoption;
  assertOpenedFor(form, formOwner(actor.personId, { kind: "adoption", id }));
  await saveDraft(app, actor, {
    ...{ kind: "adoption", id, officeId: office.officeId, fields: readAdoptionFields(form) },
    baseVersion: readVersion(form.get(FORM_KEYS.version)),
  });
  if (form.get(FORM_KEYS.automatic) !== "") return redirect(paths.ownAdoption(id), 303);
  return redirectWithFlash(paths.ownAdoption(id), "draf-tersimpan");
}

/** Never drawn: the loader refuses. With it a refused post is answered by a page that keeps what was typed. */
export default function AdoptionDraftRoute() {
  return null;
}
