import type { HomeStory } from "../../domain/home-view.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { HOME, sayStory } from "../../text/id/home.ts";
import { paths } from "../../text/paths.ts";
import { HistoryChart } from "../charts/history-chart.tsx";
import { MoreLink } from "../ui/button.tsx";

/** The worked example: the history of the region that was visited, the visitor's in grey. Its table is one link away. */
export function HomeStoryFigure({ story, instruments }: { story: HomeStory; instruments: readonly Instrument[] }) {
  const shown = story.regions.at(-1);
  if (shown === undefined) return null;
  const others = story.regions.filter((one) => one !== shown);
  return (
    <figure className="card fig">
      <figcaption>
        <h2>{sayStory(story)}</h2>
        <p className="sub">
          {HOME.storySub(shown.region.shortName, others.map(({ region }) => region.shortName).join(", "))}
        </p>
      </figcaption>
      <HistoryChart
        name={shown.region.shortName}
        series={shown.series}
        context={others.map(({ series }) => series)}
        instruments={instruments}
        mark={1}
        height={250}
        panel
      />
      <p className="src">{HOME.storySource}</p>
      <MoreLink href={paths.comparison({ codes: story.regions.map(({ region }) => region.code) })}>
        {HOME.storyLink}
      </MoreLink>
    </figure>
  );
}
