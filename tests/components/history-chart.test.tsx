import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { HistoryChart } from "../../app/components/charts/history-chart.tsx";
import { HistoryKey } from "../../app/components/charts/history-key.tsx";
import { SmallMultiples } from "../../app/components/charts/small-multiples.tsx";
import { ABSENCES } from "../../app/domain/absence.ts";
import { count, INSTRUMENTS, mesuji, series, value } from "./sample-series.ts";

const draw = (shown = mesuji) =>
  renderToStaticMarkup(<HistoryChart name="Mesuji" series={shown} instruments={INSTRUMENTS} />);

test("A line joins neighbouring years on one instrument and nothing else", () => {
  // 2018 and 2020 are not neighbours, 2020 and 2021 lie on two instruments: only 2021–2022–2023–2024 are joined.
  expect(count(draw(), 'class="ln"')).toBe(3);
  expect(count(draw(series([value(2020, 160), value(2021, 169)])), 'class="ln"')).toBe(0);
  expect(count(draw(series([value(2021, 169), value(2023, 357)])), 'class="ln"')).toBe(0);
});

test("Every change of instrument is a hatched seam with both tags", () => {
  const svg = draw();
  expect(count(svg, "url(#hatch)")).toBe(mesuji.seams.length);
  for (const { beforeTag, afterTag } of mesuji.seams) {
    expect(svg).toContain(`>${beforeTag}</text>`);
    expect(svg).toContain(`>${afterTag}</text>`);
  }
});

test("A value with one decimal is a bar, one with two decimals the shape of its body", () => {
  const svg = draw(series([value(2022, 370, 1), value(2023, 357)]));
  expect(count(svg, '<rect class="dot"')).toBe(1);
  expect(count(svg, 'href="#m0"')).toBe(1);
});

test("A quotation of low confidence is hollow", () => {
  expect(draw(series([value(2022, 130, 1, "low")]))).toContain('<rect class="hollow"');
});

test("A year without a value keeps its place, its glyph and its word", () => {
  const svg = draw();
  expect(count(svg, 'class="gap"')).toBe(3);
  expect(svg).toContain(`>${ABSENCES.not_found.glyph}</text>`);
  expect(svg).toContain(`2019 ${ABSENCES.not_found.label}`);
});

test("Values in conflict are all drawn hollow and none is joined", () => {
  const conflict = series([value(2021, 169), value(2022, 250), { ...value(2022, 253), id: "other" }], [2022]);
  const svg = draw(conflict);
  expect(count(svg, 'class="ln"')).toBe(0);
  expect(count(svg, 'class="hollow"')).toBe(2);
  expect(svg).toContain(">2,50</text>");
  expect(svg).toContain(">2,53</text>");
});

test("Of two values of one year the higher has its label above, the lower below", () => {
  const claims = [value(2021, 169), value(2022, 259), value(2023, 357), value(2024, 399)];
  const disputed = series([...claims, { ...value(2023, 370, 1), id: "press" }]);
  const svg = renderToStaticMarkup(
    <HistoryChart name="Mesuji" series={disputed} instruments={INSTRUMENTS} height={250} panel />,
  );
  const heightOf = (label: string) => Number(new RegExp(`y="([\\d.]+)">${label}</text>`).exec(svg)?.[1]);
  expect(heightOf("3,7")).toBeLessThan(heightOf("3,57"));
});

test("Bands are tinted only where they were read in the regulation", () => {
  const unchecked = INSTRUMENTS.map((instrument) => ({ ...instrument, bandsChecked: false }));
  const svg = renderToStaticMarkup(<HistoryChart name="Mesuji" series={mesuji} instruments={unchecked} />);
  expect(svg).not.toContain("tint");
  expect(draw()).toContain("tint b1");
});

test("Panels draw the others grey, on one axis, and nothing is left unsaid", () => {
  const panels = [
    { name: "Mesuji", mark: 0, series: mesuji },
    { name: "Tulang Bawang Barat", mark: 1, series: series([value(2021, 197), value(2022, 207)]) },
  ] as const;
  const html = renderToStaticMarkup(<SmallMultiples panels={panels} notes={[]} instruments={INSTRUMENTS} />);
  expect(count(html, 'class="ctx"')).toBe(2);
  expect(html).not.toMatch(/NaN|undefined|Infinity| style=/);
});

test("The key explains the signs that occur and no others", () => {
  const key = renderToStaticMarkup(
    <HistoryKey series={[series([value(2021, 197), value(2022, 207)], [], 2021, 2022)]} />,
  );
  expect(key).toBe('<ul class="key"></ul>');
  expect(renderToStaticMarkup(<HistoryKey series={[mesuji]} />)).toContain(ABSENCES.not_found.label);
});
