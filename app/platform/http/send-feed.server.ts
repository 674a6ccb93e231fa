/** The answer that holds an Atom feed; kept like any public page. */
export function sendFeed(xml: string): Response {
  return new Response(xml, {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": "public, no-cache" },
  });
}
