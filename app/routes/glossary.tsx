import type { LoaderFunctionArgs } from "@remix-run/node";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { GlossaryPage } from "../components/prose/glossary-page.tsx";
import { glossary } from "../platform/content/glossary.server.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { GLOSSARY } from "../text/id/glossary.ts";
import { paths } from "../text/paths.ts";

/** `GET /glosarium`: every term, each at `#slug`. */
export function loader({ context: { app } }: LoaderFunctionArgs) {
  const tagOf = (code: string) => app.instruments.find((one) => one.code === code)?.tag ?? code;
  const terms = glossary.map(({ instruments, ...term }) => ({ ...term, tags: instruments.map(tagOf) }));
  return { terms, page: framePage(app, paths.glossary) };
}

export const meta = viewMeta<typeof loader>(({ terms, page }) =>
  pageMeta({ title: GLOSSARY.title, description: GLOSSARY.describe(terms.length), address: page.address }),
);

export default function GlossaryRoute() {
  const { terms } = useView<typeof loader>();
  return <GlossaryPage terms={terms} />;
}
