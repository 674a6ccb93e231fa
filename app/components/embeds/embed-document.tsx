import type { ReactNode } from "react";
import { formatDay } from "../../text/format.ts";
import { EMBED } from "../../text/id/embeds.ts";
import { UI } from "../../text/ui.ts";
import { ChartSprite, Sprite } from "../layout/sprite.tsx";

/** The page that says the whole of it, and the day on which it was read. */
export type EmbedPage = { readonly address: string; readonly day: string };

/**
 * A whole document for a frame of another site: title, drawing, table, sources, where it is from. No header, no script;
 * every link opens a page of its own, outside the frame.
 */
export function EmbedDocument({ title, styles, page, children }: EmbedDocumentProps) {
  return (
    <html lang="id">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – ${UI.siteName}`}</title>
        <link rel="canonical" href={page.address} />
        <link rel="stylesheet" href={styles} />
      </head>
      <body>
        <Sprite />
        <ChartSprite />
        <main className="wrap stack pt-4 pb-12">
          <h1>{title}</h1>
          {children}
          <footer className="note stack-sm">
            <p>
              <OutLink href={page.address}>{EMBED.whole}</OutLink>
              {`, ${UI.accessed.toLowerCase()} ${formatDay(page.day)}.`}
            </p>
            <p>{`${UI.notOfficial} ${UI.licence}`}</p>
          </footer>
        </main>
      </body>
    </html>
  );
}

/** A link that leaves the frame. */
export function OutLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}

type EmbedDocumentProps = {
  title: string;
  /** Address of the style sheet. */
  styles: string;
  page: EmbedPage;
  children: ReactNode;
};
