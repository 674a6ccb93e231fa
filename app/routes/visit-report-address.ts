import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { guardPage } from "../platform/guard.server.ts";
import { paths } from "../text/paths.ts";

/** `GET /kunjungan/:id/laporan`: where the report of a visit is written. */
export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "visit.write");
  return redirect(paths.visitReport(encodeURIComponent(args.params["id"] ?? "")));
}
