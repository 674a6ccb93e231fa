import type { ReactNode } from "react";
import { UI } from "../../text/ui.ts";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import { Sprite } from "./sprite.tsx";

/** The whole body of a page: sprite, skip link, header, main, footer. Blocks in `children` bring their own `.wrap`. */
export function SiteLayout({ path, children }: { path: string; children: ReactNode }) {
  return (
    <>
      <Sprite />
      {SKIP}
      <SiteHeader path={path} />
      <main id="isi" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}

const SKIP = (
  <a className="skip" href="#isi">
    {UI.skip}
  </a>
);
