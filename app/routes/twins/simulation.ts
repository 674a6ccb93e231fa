import type { LoaderFunctionArgs } from "@remix-run/node";
import { linkOf, parseSimulation } from "../../forms/simulation.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { SIMULATION, sayFileNotes, sayRemark } from "../../text/id/simulation.ts";
import { paths } from "../../text/paths.ts";
import { SIMULATION_COLUMNS, simulationRows } from "../../text/simulation-rows.ts";
import { showSimulation } from "../../usecases/show-simulation.server.ts";

/** `GET /simulasi.json|csv|xlsx`: the simulation of the address; every row has the status `simulation`. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  if (!isFileFormat(format)) return refuseFile(404, SIMULATION.crumb);
  const query = parseSimulation(new URL(request.url).searchParams, app.instruments);
  const { view, remarks } = await showSimulation(app, query);
  const { state, region } = view;
  const { address, day } = framePage(app, paths.simulation({ daerah: region?.code, ...linkOf(state) }));
  const what = SIMULATION.citation(state.instrument.tag, region?.name ?? null);
  return sendDataFile(
    {
      name: `kiat-simulasi-${state.instrument.code}${region === null ? "" : `-${region.code}`}`,
      title: `${SIMULATION.mark}: ${what}`,
      address,
      citation: formatCitation({ what, address, day }),
      notes: [
        ...[...query.remarks, ...remarks].map((remark) => sayRemark(remark, state.instrument.tag)),
        ...sayFileNotes(view),
      ],
      columns: SIMULATION_COLUMNS,
      rows: simulationRows(view),
    },
    format,
  );
}
