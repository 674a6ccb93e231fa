import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawSimulation } from "../../components/pictures/simulation-picture.tsx";
import { readDrawing } from "../../forms/picture-choice.ts";
import { linkOf, parseSimulation } from "../../forms/simulation.ts";
import { refuseFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { isPictureFormat, sendPicture } from "../../platform/picture.server.ts";
import { PAGE_PICTURE } from "../../text/id/pictures-pages.ts";
import { sayRemark } from "../../text/id/simulation.ts";
import { paths } from "../../text/paths.ts";
import { showSimulation } from "../../usecases/show-simulation.server.ts";

/** `GET /simulasi.svg|png`: the simulation of the address as a picture that is marked as one all over. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  const { searchParams } = new URL(request.url);
  const asked = readDrawing(searchParams, { hasil: drawSimulation });
  if (!isPictureFormat(format)) return refuseFile(404, PAGE_PICTURE.missingFile);
  if ("refusal" in asked) return refuseFile(400, asked.refusal);
  const query = parseSimulation(searchParams, app.instruments);
  const { view, remarks } = await showSimulation(app, query);
  const { state, region } = view;
  const { code, tag } = state.instrument;
  const page = framePage(app, paths.simulation({ daerah: region?.code, ...linkOf(state) }));
  const said = [...query.remarks, ...remarks].map((remark) => sayRemark(remark, tag));
  const name = `kiat-simulasi-${code}${region === null ? "" : `-${region.code}`}`;
  return sendPicture(asked.draw(view, { ...page, remarks: said }), format, name);
}
