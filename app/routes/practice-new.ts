import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { guardPage, ownOfficeOf } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";
import { paths } from "../text/paths.ts";

/** `GET /praktik/baru`: leads to the form of a practice that nobody has saved. Nothing is written before the first save. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.write");
  ownOfficeOf(actor, "practice.write");
  return redirect(paths.ownPractice(newId()));
}
