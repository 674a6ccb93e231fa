import type { LoaderFunctionArgs } from "@remix-run/node";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { INSTRUMENT } from "../../text/id/instrument.ts";
import { paths } from "../../text/paths.ts";
import { STRUCTURE_COLUMNS, structureRows } from "../../text/structure-rows.ts";
import { showInstrument } from "../../usecases/show-instrument.server.ts";

/** `GET /instrumen/:instrument.json|csv`: domains, aspects and indicators with their weights. */
export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const { format, instrument: code = "" } = params;
  const view = await showInstrument(app, code);
  if (!isFileFormat(format) || view === undefined) return refuseFile(404, INSTRUMENT.unknownCode(code));
  const { instrument, regulation } = view;
  const { address, day } = framePage(app, paths.instrument(code));
  const what = INSTRUMENT.citation(instrument.tag, instrument.indexName);
  return sendDataFile(
    {
      name: `kiat-instrumen-${instrument.code}`,
      title: `Susunan ${what}`,
      address,
      citation: formatCitation({ what, address, day }),
      notes: [instrument.regulation, ...(instrument.regulationNote === null ? [] : [instrument.regulationNote])],
      columns: STRUCTURE_COLUMNS,
      rows: structureRows(instrument, regulation),
    },
    format,
  );
}
