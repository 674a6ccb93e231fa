import { listAttachments } from "../../db/queries/attachment.server.ts";
import { attachmentPath } from "../domain/attachment.ts";
import type { TextImages } from "../domain/people-text.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** Pictures of a visit that everybody may see, by what its texts name them: `lampiran:rapat.jpg`. */
export async function listVisitImages({ reader }: Pick<AppContext, "reader">, id: string): Promise<TextImages> {
  const files = await listAttachments(reader, { kind: "visit", id });
  return new Map(
    files.flatMap(({ id, name, width, height, audience }) =>
      width === null || height === null || audience === "parties"
        ? []
        : [[`lampiran:${name}`, { src: attachmentPath({ id, name }), width, height }] as const],
    ),
  );
}
