import type { LoaderFunctionArgs } from "@remix-run/node";

/** `GET /robots.txt`: searches, and archived addresses, whose first reader has them kept, are for people. */
export function loader({ context }: LoaderFunctionArgs) {
  const lines = [
    "User-agent: *",
    "Disallow: /cari",
    "Disallow: /arsip/",
    "",
    `Sitemap: ${context.app.publicUrl}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, no-cache" },
  });
}
