import { getContentVersion } from "../../db/queries/content-state.server.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { isMigrated } from "../platform/prepare-database.server.ts";

export type Health = {
  status: "sehat" | "sakit";
  basisData: "terjangkau" | "tidak terjangkau";
  migrasi: "mutakhir" | "tertinggal" | "tidak diketahui";
  versiIsi: number | null;
};

/** Asks the database itself; a fault is an answer, not an error. */
export async function checkHealth({ reader, log }: Pick<AppContext, "reader" | "log">): Promise<Health> {
  try {
    const current = await isMigrated(reader);
    return {
      status: current ? "sehat" : "sakit",
      basisData: "terjangkau",
      migrasi: current ? "mutakhir" : "tertinggal",
      versiIsi: await getContentVersion(reader),
    };
  } catch (error) {
    log.error({ err: error }, "health");
    return { status: "sakit", basisData: "tidak terjangkau", migrasi: "tidak diketahui", versiIsi: null };
  }
}
