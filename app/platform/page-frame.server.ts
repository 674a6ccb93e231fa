import { dayInZone } from "../domain/days.ts";
import type { AppContext } from "./app-context.server.ts";

/** What every page says of itself: its own full address and the day (in WIB) on which it is read. */
export type PageFrame = { readonly path: string; readonly address: string; readonly day: string };

/** @param path the canonical address below the site, with its query */
export function framePage(app: Pick<AppContext, "publicUrl" | "now">, path: string): PageFrame {
  return { path, address: `${app.publicUrl}${path}`, day: dayInZone(app.now().toISOString(), "Asia/Jakarta") };
}
