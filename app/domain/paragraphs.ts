/** A text as it was typed, as HTML: paragraphs at empty lines, nothing else read out of it. */
export function paragraphsOf(text: string): string {
  return text
    .trim()
    .split(/\s*\n\s*\n\s*/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll(/\s*\n\s*/g, "<br>")}</p>`)
    .join("");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
