import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BandStrip } from "../../app/components/charts/band-strip.tsx";
import { DomainProfile } from "../../app/components/charts/domain-profile.tsx";
import { Dumbbell } from "../../app/components/charts/dumbbell.tsx";
import { ProvinceTiles } from "../../app/components/charts/province-tiles.tsx";
import { stagger } from "../../app/components/charts/stagger.ts";
import { WeightBar } from "../../app/components/charts/weight-bar.tsx";
import { hundredths, spbe2020 } from "../domain/sample-instruments.ts";
import { count } from "./sample-series.ts";

const printed = (value: number, decimals = 2) => ({ value: hundredths(value), decimals });
const AXIS = { min: 100, max: 500 };
const BROKEN = /NaN|undefined|Infinity| style=/;

test("An own value with one decimal is a bracket around its interval, not a dot", () => {
  const svg = renderToStaticMarkup(
    <BandStrip label="Mesuji 3,7" bands={spbe2020.bands} own={{ name: "Mesuji", value: printed(370, 1) }} />,
  );
  expect(count(svg, 'class="brk"')).toBe(2);
  expect(svg).not.toContain("#m0");
  expect(svg).not.toMatch(BROKEN);
});

test("A peer without a value is named with the word for it and has no mark", () => {
  const svg = renderToStaticMarkup(
    <BandStrip
      label="Mesuji 2,59"
      bands={spbe2020.bands}
      own={{ name: "Mesuji", value: printed(259) }}
      peers={[{ name: "Pesisir Barat", series: 1, absence: "not_assessed" }]}
    />,
  );
  expect(svg).toContain("Pesisir Barat, tidak dinilai");
  expect(svg).not.toContain("#m1");
});

test("A fall is drawn like a rise, with its sign in figures", () => {
  const html = renderToStaticMarkup(
    <Dumbbell bands={spbe2020.bands} rows={[{ name: "Mesuji", series: 0, from: printed(207), to: printed(197) }]} />,
  );
  expect(html).toContain("−0,10");
  expect(html).toContain("2,07 – 1,97");
  expect(html).not.toMatch(BROKEN);
});

test("A domain without a value shows the word, and its medians stay in the table", () => {
  const html = renderToStaticMarkup(
    <DomainProfile
      caption="Domain 2024"
      part="Domain"
      regionName="Mesuji"
      provinceLabel="Median Lampung"
      kindLabel="Median kabupaten"
      axis={AXIS}
      rows={[
        {
          no: 1,
          name: "Kebijakan",
          weight: 1300,
          own: "not_found",
          province: { low: 20000, median: 25050, high: 30000, count: 15 },
        },
      ]}
    />,
  );
  expect(html).toContain("belum ditemukan");
  expect(html).toContain("2,51");
  expect(html).toContain("15 daerah");
  expect(html).not.toMatch(BROKEN);
});

test("Weights fill the whole bar and only the largest part is filled", () => {
  const svg = renderToStaticMarkup(
    <WeightBar
      label="Bobot"
      parts={[1300, 2500, 1650, 4550].map((weight, at) => ({ no: at + 1, name: `${at}`, weight }))}
    />,
  );
  expect(count(svg, "wseg-on")).toBe(1);
  expect(svg).toContain(">45,5 %</text>");
  expect(svg).toContain('x="54.5%" width="45.5%"');
});

test("A tile is a link with the full name and the coverage", () => {
  const html = renderToStaticMarkup(
    <ProvinceTiles
      unit="dinilai"
      tiles={[{ code: "18", name: "Lampung", href: "/daerah/18", col: 1, row: 4, assessed: 0, bodies: 0 }]}
    />,
  );
  expect(html).toContain('href="/daerah/18"');
  expect(html).toContain(">Lampung</span>");
  expect(html).not.toMatch(BROKEN);
});

test("Labels that would touch on a phone stand in different rows", () => {
  expect(
    stagger(
      [
        { at: 10, width: 60 },
        { at: 20, width: 60 },
        { at: 50, width: 60 },
      ],
      288,
    ),
  ).toEqual([0, 1, 0]);
});
