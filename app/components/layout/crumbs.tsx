import { UI } from "../../text/ui.ts";

export type Crumb = { readonly label: string; readonly href?: string };

/** Way back, from the top to this page. The last crumb is the page itself and has no address. */
export function Crumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <nav aria-label={UI.crumbs}>
      <ol className="crumb">
        {items.map(({ label, href }) => (
          <li key={href ?? label}>
            {href === undefined ? <span aria-current="page">{label}</span> : <a href={href}>{label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
