/** What somebody wrote, as the renderer of people's text made it: safe HTML, and from nowhere else. */
export function PeopleText({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned when it was rendered
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
