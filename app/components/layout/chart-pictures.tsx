import { Fragment } from "react";
import { EMBED } from "../../text/id/embeds.ts";
import { chartPicturesOf } from "../../text/picture-paths.ts";

/** The other charts of a page as pictures; nothing on pages without any. */
export function ChartPictures({ path }: { path: string }) {
  const pictures = chartPicturesOf(path);
  if (pictures.length === 0) return null;
  return (
    <p>
      {`${EMBED.charts}: `}
      {pictures.map(({ name, svg, png }, at) => (
        <Fragment key={name}>
          {at > 0 && " · "}
          <a href={svg}>{`${name} SVG`}</a>
          {", "}
          <a href={png}>{`${name} PNG`}</a>
        </Fragment>
      ))}
    </p>
  );
}
