import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { guardPage, guardPost, refuseGet } from "../platform/guard.server.ts";
import { OWN_DATA } from "../text/id/account-removal.ts";
import { exportAccount } from "../usecases/export-account.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "account.own");
  return refuseGet();
}

/** `POST /akun/data/unduh`: everything held about oneself as a file. By POST, since the log tells of it. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "account.own");
  const held = await exportAccount(args.context.app, actor);
  return new Response(`${JSON.stringify(held, undefined, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${OWN_DATA.file}"`,
      "Cache-Control": "no-store",
    },
  });
}
