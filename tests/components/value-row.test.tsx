import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ValueRow } from "../../app/components/comparison/comparison-value-row.tsx";
import type { ComparisonRow } from "../../app/domain/comparison.ts";
import type { ScoreView } from "../../app/domain/score-view.ts";
import { spbe2020 } from "../domain/sample-instruments.ts";
import { missingScore, sampleScore } from "../domain/sample-scores.ts";

const NUMBERS = ["laporan", "keputusan"];

const from = (slug: string): ScoreView =>
  sampleScore(300, { source: { slug, title: slug, kind: "ministry_report", place: "tabel" } });

function draw(cells: readonly ScoreView[], index?: readonly ScoreView[]): string[] {
  const rowOf = (scores: readonly ScoreView[]): ComparisonRow => ({
    ...{ node: { level: "domain", no: 1 }, name: "Kebijakan", weight: 1300, middle: null },
    cells: scores.map((score) => ({ score, difference: null })),
  });
  const html = renderToStaticMarkup(
    <table>
      <tbody>
        <ValueRow
          row={rowOf(cells)}
          {...(index === undefined ? {} : { index: rowOf(index) })}
          title="Kebijakan"
          sub=""
          names={cells.map((_, at) => `Daerah ${at}`)}
          instrument={spbe2020}
          numberOf={(slug) => NUMBERS.indexOf(slug) + 1}
          groupName={null}
        />
      </tbody>
    </table>,
  );
  return html
    .split("<td")
    .slice(1)
    .map((cell) => /#sumber-(\d)/.exec(cell)?.[1] ?? "");
}

test("a value says its source unless it is that of the index in its column", () => {
  const [report, decree] = [from("laporan"), from("keputusan")];
  expect(draw([report, decree])).toEqual(["1", "2"]);
  expect(draw([report, decree], [report, decree])).toEqual(["", ""]);
  expect(draw([report, decree], [decree, decree])).toEqual(["1", ""]);
  expect(draw([report, missingScore()], [missingScore(), decree])).toEqual(["1", ""]);
});
