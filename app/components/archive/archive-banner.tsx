import { coversView, type SnapshotFrame } from "../../domain/snapshot.ts";
import { formatArchiveCitation } from "../../text/citation.ts";
import { ARCHIVE, sayBasis } from "../../text/id/archive.ts";
import { Notice } from "../layout/notice.tsx";
import { Citation } from "../ui/sources.tsx";

/** On top of a frozen page, on paper too: which day it shows, how it came about, its fingerprint, and how to cite it. */
export function ArchiveBanner({ frame, shape, what, address, latest }: ArchiveBannerProps) {
  const { day, hash } = frame;
  return (
    <div className="wrap pt-6">
      <Notice title={`${ARCHIVE.banner(day)}.`}>
        <p>
          {sayBasis(frame)} <a href={latest}>{ARCHIVE.latest}</a>
        </p>
        <p className="sub wrap-anywhere">
          {ARCHIVE.hash}: {hash}
        </p>
        <p className="sub">{coversView(shape) ? ARCHIVE.covers : ARCHIVE.coversRows}</p>
        <Citation>{formatArchiveCitation({ what, address, day, hash })}</Citation>
      </Notice>
    </div>
  );
}

type ArchiveBannerProps = {
  frame: SnapshotFrame;
  /** Form of the kept view. */
  shape: number;
  what: string;
  /** Full address of the frozen page. */
  address: string;
  /** Path of the page as it is now. */
  latest: string;
};
