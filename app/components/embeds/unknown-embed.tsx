import { EMBED } from "../../text/id/embeds.ts";
import { EmbedDocument, type EmbedPage } from "./embed-document.tsx";

/** What a frame shows whose address names nothing we know. */
export function UnknownEmbed({ page, styles }: { page: EmbedPage; styles: string }) {
  return (
    <EmbedDocument title={EMBED.unknownTitle} styles={styles} page={page}>
      <p>{EMBED.unknown}</p>
    </EmbedDocument>
  );
}
