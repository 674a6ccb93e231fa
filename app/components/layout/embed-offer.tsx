import { EMBED } from "../../text/id/embeds.ts";
import { embedOf, pictureOf } from "../../text/picture-paths.ts";

const FRAME_HEIGHT = 900;

/** The drawing of a page to take along: as a file, and as HTML for other sites. Nothing on pages without a drawing. */
export function EmbedOffer({ what, path, address }: { what: string; path: string; address: string }) {
  const [svg, png, embed] = [pictureOf(path, "svg"), pictureOf(path, "png"), embedOf(path)];
  if (svg === undefined || png === undefined || embed === undefined) return null;
  const site = address.slice(0, address.length - path.length);
  const title = what.replaceAll('"', "'");
  const frame = `<iframe src="${site}${embed}" title="${title}" width="100%" height="${FRAME_HEIGHT}" loading="lazy" style="border:0"></iframe>`;
  const image = `<a href="${address}"><img src="${site}${png}" alt="${title}" width="1200" loading="lazy" style="max-width:100%;height:auto"></a>`;
  return (
    <>
      <p>
        {`${EMBED.picture}: `}
        <a href={png}>PNG</a>
        {" · "}
        <a href={svg}>SVG</a>
      </p>
      <details className="no-print">
        <summary>{EMBED.offer}</summary>
        <div className="stack-sm">
          <p className="note">{EMBED.offerNote}</p>
          <p className="label">{EMBED.frame}</p>
          <p className="cite">
            <code>{frame}</code>
          </p>
          <p className="label">{EMBED.image}</p>
          <p className="cite">
            <code>{image}</code>
          </p>
        </div>
      </details>
    </>
  );
}
