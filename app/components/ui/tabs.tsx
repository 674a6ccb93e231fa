import type { ReactNode } from "react";

export type Tab = {
  readonly href: string;
  readonly label: ReactNode;
  readonly count?: number;
  readonly current?: boolean;
};

/** Views of the same thing as plain links; the current one is marked. `label` names the choice. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="n">{tab.count}</span>}
        </a>
      ))}
    </nav>
  );
}
