import { UI } from "../../text/ui.ts";

/** Pages of a list as links: first, last, and those around the current one. `href` gives the address of a page. */
export function Pager({ page, pages, href }: { page: number; pages: number; href: (page: number) => string }) {
  if (pages < 2) return null;
  const shown = Array.from({ length: pages }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - page) <= 1,
  );
  return (
    <nav className="pager" aria-label={UI.pages}>
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          {UI.previous}
        </a>
      )}
      {shown.map((n, i) => [
        n - (shown[i - 1] ?? n - 1) > 1 && <span key={`gap${n}`}>…</span>,
        <a key={n} href={href(n)} aria-current={n === page ? "page" : undefined}>
          {n}
        </a>,
      ])}
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          {UI.next}
        </a>
      )}
    </nav>
  );
}
