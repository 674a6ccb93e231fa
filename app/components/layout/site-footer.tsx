import { FOOT_GROUPS, UI } from "../../text/ui.ts";
import { Logo, TAPIS } from "./logo.tsx";

/** What Kiat is and is not, the search for narrow screens, and the quiet links. The same on every page. */
export function SiteFooter() {
  return FOOTER;
}

const FOOTER = (
  <footer className="foot">
    {TAPIS}
    <div className="wrap foot-in">
      <div className="stack">
        <Logo />
        <p>{UI.purpose}</p>
        <p>
          <strong>{UI.notOfficial}</strong> {UI.quoted}
        </p>
        <search aria-label={UI.searchFoot}>
          <form className="stack-sm" id="cari" action="/cari">
            <label className="label small" htmlFor="q-foot">
              {UI.searchLabel}
            </label>
            <div className="picker">
              <input className="input" id="q-foot" name="q" type="search" />
              <button type="submit" className="btn btn-2">
                {UI.search}
              </button>
            </div>
          </form>
        </search>
      </div>
      <nav className="foot-cols" aria-label={UI.footNav}>
        {FOOT_GROUPS.map(({ title, links }) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul>
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p>{UI.licence}</p>
      </nav>
    </div>
  </footer>
);
