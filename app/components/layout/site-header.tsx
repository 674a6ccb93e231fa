import type { ReactElement } from "react";
import { ACCOUNT, MENU, UI, WRITE } from "../../text/ui.ts";
import { Logo, TAPIS } from "./logo.tsx";
import { Icon } from "./sprite.tsx";

/**
 * Tapis band, mark, menu and search. `path` is the path of the page: its menu entry is marked as the page itself or as
 * the part of the site it belongs to. "Tulis" and "Masuk" are the same for everybody, since public pages are kept. The few possible headers are kept, because every page draws one.
 */
export function SiteHeader({ path }: { path: string }) {
  const entry = MENU.find(({ href }) => path === href || path.startsWith(`${href}/`))?.href ?? "";
  const key = path === entry ? path : `${entry}/`;
  const kept = HEADERS.get(key) ?? header(entry, path === entry ? "page" : "true");
  HEADERS.set(key, kept);
  return kept;
}

const HEADERS = new Map<string, ReactElement>();

function header(entry: string, current: "page" | "true") {
  const links = MENU.map(({ href, label }) => (
    <a key={href} href={href} aria-current={href === entry ? current : undefined}>
      {label}
    </a>
  ));
  return (
    <header className="top">
      {TAPIS}
      <div className="wrap top-row">
        <Logo />
        <nav className="nav-wide" aria-label={UI.mainNav}>
          {links}
        </nav>
        <search aria-label={UI.searchQuick}>
          <form className="search-wide" action="/cari">
            <input name="q" type="search" placeholder={UI.search} aria-label={UI.searchLabel} />
            <button type="submit" aria-label={UI.search}>
              <Icon name="search" />
            </button>
          </form>
        </search>
        <a className="top-link top-wide" href={ACCOUNT.href}>
          <Icon name="account" />
          {ACCOUNT.label}
        </a>
        <span className="top-wide">
          <a className="btn btn-sm" href={WRITE.href}>
            {WRITE.label}
          </a>
        </span>
        <a className="top-link top-narrow" href="#cari">
          <Icon name="search" />
          {UI.search}
        </a>
        <details className="menu top-narrow">
          <summary className="top-link">
            <Icon name="menu" />
            {UI.menu}
          </summary>
          <nav className="menu-panel" aria-label={UI.mainNav}>
            {links}
            <a href={WRITE.href}>{WRITE.label}</a>
            <a href={ACCOUNT.href}>{ACCOUNT.label}</a>
          </nav>
        </details>
      </div>
    </header>
  );
}
