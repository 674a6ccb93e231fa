import { ARCHIVE } from "../../text/id/archive.ts";
import { paths, printViewOf } from "../../text/paths.ts";
import { UI } from "../../text/ui.ts";
import { Icon } from "./sprite.tsx";

/**
 * Permanent link, print, download, cite: on every data page in this order and at this place. `path` is the page's canonical
 * address; download and citation default to the parts `#unduh` and `#kutip` of the page, `null` leaves one out. With the
 * `day` of reading a page that can be frozen offers it.
 */
export function ActionRow({ path, day, download = "#unduh", cite = "#kutip" }: ActionRowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; these are links
    <div className="acts" role="group" aria-label={UI.pageActions}>
      <a href={path} rel="bookmark">
        <Icon name="link" />
        {UI.permalink}
      </a>
      <a href={printViewOf(path)} rel="nofollow">
        <Icon name="print" />
        {UI.print}
      </a>
      {download !== null && (
        <a href={download}>
          <Icon name="download" />
          {UI.download}
        </a>
      )}
      {cite !== null && (
        <a href={cite}>
          <Icon name="cite" />
          {UI.cite}
        </a>
      )}
      {day !== undefined && !path.startsWith("/arsip/") && (
        <a href={paths.archived(day, path)} rel="nofollow">
          {ARCHIVE.freeze}
        </a>
      )}
    </div>
  );
}

type ActionRowProps = { path: string; day?: string; download?: string | null; cite?: string | null };
