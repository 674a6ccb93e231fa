import { redirect } from "@remix-run/node";
import { paths } from "../text/paths.ts";

/** `GET /data/nilai`: only its files hold the values; the page about them is `/data`. */
export function loader() {
  return redirect(`${paths.data}#berkas`, 302);
}
