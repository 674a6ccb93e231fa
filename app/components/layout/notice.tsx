import type { ReactNode } from "react";
import { Icon } from "./sprite.tsx";

/** Something to know before reading on, with a bold first line. Colour never stands without icon and words. */
export function Notice({ kind = "info", title, children }: NoticeProps) {
  return (
    <div className={kind === "info" ? "notice" : `notice notice-${kind}`}>
      <Icon name={kind} />
      <div className="stack-sm">
        {title && (
          <p>
            <strong>{title}</strong>
          </p>
        )}
        {children}
      </div>
    </div>
  );
}

type NoticeProps = { kind?: "info" | "warn" | "ok"; title?: ReactNode; children?: ReactNode };
