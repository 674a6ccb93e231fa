import type { ScoreView } from "../../domain/score-view.ts";
import { EMBED } from "../../text/id/embeds.ts";
import { paths } from "../../text/paths.ts";
import { OutLink } from "./embed-document.tsx";

/** The sources of the values shown, each once, in the order of their years. */
export function EmbedSources({ scores }: { scores: readonly ScoreView[] }) {
  const titles = new Map(
    scores.flatMap((score) => (score.status === "available" ? [[score.source.slug, score.source.title] as const] : [])),
  );
  if (titles.size === 0) return null;
  return (
    <p className="src">
      {`${EMBED.sources}: `}
      {[...titles].map(([slug, title], at) => (
        <span key={slug}>
          {at > 0 && "; "}
          <OutLink href={paths.source(slug)}>{title}</OutLink>
        </span>
      ))}
      .
    </p>
  );
}
