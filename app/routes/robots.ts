import type { LoaderFunctionArgs } from "@remix-run/node";

/** `GET /robots.txt` */
export function loader({ context }: LoaderFunctionArgs) {
  const lines = ["User-agent: *", "Disallow: /cari", "", `Sitemap: ${context.app.publicUrl}/sitemap.xml`, ""];
  return new Response(lines.join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, no-cache" },
  });
}
