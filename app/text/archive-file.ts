import type { DataFile } from "../domain/data-file.ts";
import { coversView, type Snapshot } from "../domain/snapshot.ts";
import { formatArchiveCitation } from "./citation.ts";
import { ARCHIVE, NOT_KEPT } from "./id/archive.ts";

/** The file of a frozen page. It says nothing of when it is read, so its bytes stay the same too. */
export function archiveFile(
  { day, hash, stored, basis, content: { shape, columns, rows, view } }: Snapshot<unknown>,
  { name, what, address }: { name: string; what: string; address: string },
): DataFile {
  return {
    name,
    title: ARCHIVE.title(what, day),
    address,
    citation: formatArchiveCitation({ what, address, day, hash }),
    notes: [
      ARCHIVE.note(day),
      ...(basis === "reconstructed" ? [ARCHIVE.reconstructed] : []),
      ...(stored ? [] : [NOT_KEPT]),
      "Nilai dari instrumen yang berbeda tidak sebanding.",
      coversView(shape) ? ARCHIVE.verify : ARCHIVE.verifyRows,
    ],
    columns,
    rows,
    ...(coversView(shape) ? { shown: view } : {}),
    extra: { keadaan: day, sidik: hash, tersimpan: stored },
  };
}
