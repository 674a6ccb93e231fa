import { UI } from "../../text/ui.ts";

/** Mark and name, linked to the start page. */
export function Logo() {
  return (
    <a className="logo" href="/">
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <path className="fill-logo" d="M16.6 3.5v29L3 18z" />
        <path fill="#c08f2d" d="M19.4 3.5v29L33 18z" />
        <path className="fill-logo-in" d="M13.2 12.2v11.6L7.8 18z" />
        <path fill="#4e1220" d="M22.8 12.2v11.6l5.4-5.8z" />
      </svg>
      {UI.siteName}
    </a>
  );
}

/** The narrow Tapis band, 10 px, above header and footer. */
export const TAPIS = (
  <svg className="tapis" height="10" aria-hidden="true">
    <rect width="100%" height="10" fill="url(#tapis)" />
  </svg>
);
