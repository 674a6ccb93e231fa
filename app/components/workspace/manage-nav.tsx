import { MANAGE_PAGES, type ManagePage } from "../../text/id/manage.ts";

const PAGES = Object.entries(MANAGE_PAGES) as [ManagePage, (typeof MANAGE_PAGES)[ManagePage]][];

/** Second menu of the pages that manage the portal. */
export function ManageNav({ current }: { current: ManagePage }) {
  return (
    <nav className="work-nav" aria-label="Kelola portal">
      {PAGES.map(([page, { href, label }]) => (
        <a key={page} href={href} aria-current={page === current ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
