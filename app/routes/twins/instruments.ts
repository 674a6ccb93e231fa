import type { LoaderFunctionArgs } from "@remix-run/node";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { INSTRUMENTS } from "../../text/id/instruments.ts";
import { paths } from "../../text/paths.ts";
import { INSTRUMENT_COLUMNS, instrumentRow } from "../../text/structure-rows.ts";
import { listInstruments } from "../../usecases/list-instruments.server.ts";

/** `GET /instrumen.json|csv`: one row an instrument, the oldest first, drafts last. */
export async function loader({ params: { format }, context: { app } }: LoaderFunctionArgs) {
  if (!isFileFormat(format)) return refuseFile(404, "Format berkas ini tidak ada.");
  const { official, drafts, regulations } = await listInstruments(app);
  const { address, day } = framePage(app, paths.instruments);
  return sendDataFile(
    {
      name: "kiat-instrumen",
      title: "Instrumen SPBE dan Pemdi",
      address,
      citation: formatCitation({ what: INSTRUMENTS.citation, address, day }),
      notes: [INSTRUMENTS.apart, "Instrumen berstatus draft tidak pernah dipakai untuk hasil resmi."],
      columns: INSTRUMENT_COLUMNS,
      rows: [...official, ...drafts].map((one) =>
        instrumentRow(one, regulations.find(({ number }) => number === one.tag) ?? null),
      ),
    },
    format,
  );
}
