import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Section } from "../components/layout/section.tsx";
import { HandoverTable } from "../components/workspace/handover-items.tsx";
import { HandoverOffer } from "../components/workspace/handover-offer.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { type HandoverForm, readHandover } from "../forms/handover.ts";
import { readFlash, redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost, ownOfficeOf } from "../platform/guard.server.ts";
import { HANDOVER } from "../text/id/handover.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { offerHandover } from "../usecases/hand-over.server.ts";
import { showHandovers } from "../usecases/show-handovers.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/serah-terima?dari=…`: handovers of one's own office, and the form that offers one. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const actor = await guardPage(args, "office.handover");
  const { officeId } = ownOfficeOf(actor, "office.handover");
  const { flash, headers } = await readFlash(context, request);
  const from = new URL(request.url).searchParams.get("dari") ?? "";
  const [frame, view] = await Promise.all([
    frameWorkspace(context.app, actor, flash),
    showHandovers(context.app, { officeId, from }),
  ]);
  return data({ frame, view, from }, { headers });
}

/** Offers; nothing passes before the successor accepts. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "office.handover");
  const { officeId } = ownOfficeOf(actor, "office.handover");
  const { app } = args.context;
  const { people } = await showHandovers(app, { officeId, from: undefined });
  const sent = readHandover(form, people);
  if (sent.problems.length > 0) return data<HandoverForm>(sent, { status: 422 });
  const { from, to } = sent.typed;
  await offerHandover(app, actor, { officeId, fromPersonId: from, toPersonId: to, note: sent.note });
  return redirectWithFlash(paths.handovers(), "serah-terima-ditawarkan");
}

export const meta = () => failureMeta(HANDOVER.title);

export default function HandoversRoute() {
  const { frame, view, from } = useView<typeof loader>();
  const sent = useActionData<HandoverForm>();
  return (
    <WorkspacePage frame={frame} current="handover" title={HANDOVER.title} lead={HANDOVER.lead}>
      <Section id="tawarkan" title={HANDOVER.offer} note={HANDOVER.offerNote}>
        <HandoverOffer
          people={view.people}
          items={view.items}
          zone={view.zone}
          typed={sent?.typed ?? { from, to: "", note: "" }}
          problems={sent?.problems ?? []}
        />
      </Section>
      <Section id="daftar" title={HANDOVER.list} wide>
        <HandoverTable handovers={view.handovers} zone={view.zone} />
      </Section>
    </WorkspacePage>
  );
}
