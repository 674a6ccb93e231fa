import { type ContentPage, getContentPage } from "../platform/content/pages.server.ts";

/** What `/tentang` and its like show of a written page; throws for a slug that no file has. */
export function showPage(slug: string): Omit<ContentPage, "slug" | "text"> {
  const { title, summary, updated, html } = getContentPage(slug);
  return { title, summary, updated, html };
}
