import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { formOwner } from "../domain/record.ts";
import { readOfficeFields } from "../forms/office.ts";
import { readVersion } from "../forms/version.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost, ownOfficeOf, refuseGet } from "../platform/guard.server.ts";
import { LIMITS } from "../platform/limits.server.ts";
import { paths } from "../text/paths.ts";
import { saveDraft } from "../usecases/keep-draft.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "office.edit");
  return refuseGet();
}

/** `POST /ruang-kerja/profil/draf`: keeps what was typed, right or wrong. Button and script send the same form. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "office.edit", undefined, LIMITS.draftsOfPerson);
  const { officeId } = ownOfficeOf(actor, "office.edit");
  assertOpenedFor(form, formOwner(actor.personId, { kind: "office", id: officeId }));
  await saveDraft(args.context.app, actor, {
    ...{ kind: "office", id: officeId, officeId, fields: readOfficeFields(form) },
    baseVersion: readVersion(form.get(FORM_KEYS.version)),
  });
  if (form.get(FORM_KEYS.automatic) !== "") return redirect(paths.officeProfile, 303);
  return redirectWithFlash(paths.officeProfile, "draf-tersimpan");
}

/** Never drawn: the loader refuses. With it a refused post is answered by a page that keeps what was typed. */
export default function OfficeDraftRoute() {
  return null;
}
