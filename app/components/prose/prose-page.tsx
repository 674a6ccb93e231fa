import type { ReactNode } from "react";
import { formatDay } from "../../text/format.ts";
import { PageHead } from "../layout/page-head.tsx";

export type WrittenPage = {
  readonly title: string;
  readonly summary: string;
  /** ISO day of the last change. */
  readonly updated: string;
  /** Sanitised by the reader of the content. */
  readonly html: string;
};

/** A written page: title, summary, day of the last change and the text. `children` stand between head and text. */
export function ProsePage({ written, children }: { written: WrittenPage; children?: ReactNode }) {
  return (
    <div className="wrap">
      <PageHead title={written.title} lead={written.summary}>
        <p className="small muted">
          {"Diperbarui "}
          <time dateTime={written.updated}>{formatDay(written.updated)}</time>
        </p>
      </PageHead>
      {children}
      <div className="sec">
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own Markdown, sanitised when it was read */}
        <div className="prose" dangerouslySetInnerHTML={{ __html: written.html }} />
      </div>
    </div>
  );
}
