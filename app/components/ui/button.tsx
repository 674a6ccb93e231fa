import type { ReactNode } from "react";
import { Icon, type IconName } from "../layout/sprite.tsx";

/** One filled button per view; the rest are `quiet`. A button is never disabled: explain after the attempt. */
export function Button({ children, ...look }: { children: ReactNode } & Look) {
  return (
    <button type="submit" className={className(look)}>
      {look.icon && <Icon name={look.icon} />}
      {children}
    </button>
  );
}

/** The link that leads on from a list or a figure, with an arrow behind it. */
export function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="more">
      {children}
      <Icon name="next" />
    </a>
  );
}

type Look = { quiet?: boolean; small?: boolean; icon?: IconName };

const className = ({ quiet, small }: Look) => `btn${quiet ? " btn-2" : ""}${small ? " btn-sm" : ""}`;
