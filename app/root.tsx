import type { MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Links, Meta, Outlet, useLocation, useMatches, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import styles from "../styles/app.css?url";
import demoStyles from "../styles/demo.css?url";
import typeface from "../styles/fonts/plus-jakarta-sans.woff2?url";
import icon from "../styles/icons/kiat.svg?url";
import appleIcon from "../styles/icons/kiat-180.png?url";
import printStyles from "../styles/print.css?url";
import workspaceStyles from "../styles/workspace.css?url";
import { DemoBanner } from "./components/layout/demo-banner.tsx";
import { describeFailure, FailurePage } from "./components/layout/failure-page.tsx";
import { failureMeta } from "./components/layout/page-meta.ts";
import { PrintHint } from "./components/layout/print-frame.tsx";
import { RefusedPostPage } from "./components/layout/refused-post.tsx";
import { useRequestMarks } from "./components/layout/request-marks.tsx";
import { SiteLayout } from "./components/layout/site-layout.tsx";
import type { RefusedPost } from "./domain/refused-post.ts";
import keepDraft from "./enhance/keep-draft.js?url";

export const links = () => [
  { rel: "preload", href: typeface, as: "font", type: "font/woff2", crossOrigin: "anonymous" as const },
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: icon, type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: appleIcon },
];

export const meta: MetaFunction = ({ error }) =>
  error === undefined ? [] : failureMeta(describeFailure(isRouteErrorResponse(error) ? error.status : 500).title);

/** The document around every page, failures included. A script comes only where a route's `handle` asks for it. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  const printView = new URLSearchParams(search).get("cetak") === "1";
  const { demo } = useRequestMarks();
  const handles = useMatches().map(({ handle }) => handle);
  const paper = printView || handles.some((handle) => hasMark(handle, "paper"));
  return (
    <html lang="id">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <link rel="stylesheet" href={printStyles} media={paper ? "all" : "print"} />
        <Links />
        {demo && <link rel="stylesheet" href={demoStyles} />}
        {handles.some((handle) => hasMark(handle, "workspace")) && <link rel="stylesheet" href={workspaceStyles} />}
        {handles.some((handle) => hasMark(handle, "enhance")) && <script type="module" src={keepDraft} />}
      </head>
      <body>
        {printView && <PrintHint path={pathname + search.replace(/[?&]cetak=1/, "")} />}
        {demo && <DemoBanner />}
        <SiteLayout path={pathname}>{children}</SiteLayout>
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { pathname } = useLocation();
  if (isRouteErrorResponse(error) && isRefusedPost(error.data))
    return <RefusedPostPage {...error.data} path={pathname} />;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return (
    <FailurePage
      status={status}
      message={isRouteErrorResponse(error) && !isOfRouter(error) ? String(error.data) : ""}
    />
  );
}

/** What the router itself says, in English, of an address or a method that nothing answers to. */
function isOfRouter(error: object): boolean {
  return "internal" in error && error.internal === true;
}

/** What the guard throws with the typed fields; every other answer is a sentence. */
function isRefusedPost(thrown: unknown): thrown is RefusedPost {
  return typeof thrown === "object" && thrown !== null && "typed" in thrown;
}

/** `handle = { enhance: true }`: a page that a person edits on. `{ paper: true }`: one that looks as it is printed. `{ workspace: true }`: one behind the sign-in. */
function hasMark(handle: unknown, mark: "enhance" | "paper" | "workspace"): boolean {
  return (
    typeof handle === "object" &&
    handle !== null &&
    Object.entries(handle).some(([name, on]) => name === mark && on === true)
  );
}
