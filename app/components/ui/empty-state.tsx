import type { ReactNode } from "react";

/** What is missing here, in words (`title` in short), and at most one thing to do about it. */
export function EmptyState({ title, children, action }: { title?: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      {title && <strong>{title}</strong>}
      <p>{children}</p>
      {action}
    </div>
  );
}
