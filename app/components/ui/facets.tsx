import type { ReactNode } from "react";

export type Facet = {
  readonly title: string;
  readonly items: readonly { href: string; label: ReactNode; count?: number; current?: boolean }[];
};

/** Ways to narrow a list, each a link with the number of rows it leads to. Stands first in a `.with-side` grid. */
export function Facets({ label, facets }: { label: string; facets: readonly Facet[] }) {
  return (
    <nav className="facets" aria-label={label}>
      {facets.map(({ title, items }) => (
        <div className="facet" key={title}>
          <h3>{title}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.href}>
                <a href={item.href} aria-current={item.current ? "true" : undefined}>
                  <span>{item.label}</span>
                  {item.count !== undefined && <span className="n">{item.count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
