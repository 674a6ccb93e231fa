import { listAttachments } from "../../db/queries/attachment.server.ts";
import { attachmentPath } from "../domain/attachment.ts";
import type { TextImages } from "../domain/people-text.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** Pictures among the files of a practice, by what its texts name them: `lampiran:alur.png`. */
export async function listPracticeImages({ reader }: Pick<AppContext, "reader">, id: string): Promise<TextImages> {
  const files = await listAttachments(reader, { kind: "practice", id });
  return new Map(
    files.flatMap(({ id, name, width, height }) =>
      width === null || height === null
        ? []
        : [[`lampiran:${name}`, { src: attachmentPath({ id, name }), width, height }] as const],
    ),
  );
}
