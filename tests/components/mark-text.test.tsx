import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DotBar } from "../../app/components/charts/dot-bar.tsx";
import { HorizontalMark } from "../../app/components/charts/mark.tsx";
import { markText } from "../../app/components/charts/mark-text.ts";
import type { Hundredths } from "../../app/domain/instrument.ts";

const AXIS = { min: 100, max: 500 };
const VALUES = (
  [
    { value: 259, decimals: 2 },
    { value: 370, decimals: 1 },
    { value: 500, decimals: 1 },
    { value: 300, decimals: 0 },
    { value: 30, decimals: 2 },
  ] as const
).map(({ value, decimals }) => ({ value: value as Hundredths, decimals }));

test.each(VALUES)("a mark written as text is the mark that is drawn: $value, $decimals decimals", (value) => {
  const props = { value, series: 2, axis: AXIS, y: 10 } as const;
  expect(markText(props)).toBe(renderToStaticMarkup(<HorizontalMark {...props} />));
});

test("a bar of a cell has its ticks, the median and its mark in place", () => {
  const html = renderToStaticMarkup(
    <DotBar
      value={{ value: 300 as Hundredths, decimals: 2 }}
      series={1}
      axis={AXIS}
      thresholds={[180]}
      middle={{ low: 20_000, median: 25_000, high: 30_000 }}
    />,
  );
  expect([...html.matchAll(/class="base" x1="([^"]+)"/g)].map(([, x]) => x)).toEqual(["20%"]);
  expect(html).toContain('<use href="#ax"/>');
  expect(html).toContain('class="med" x1="37.5%"');
  expect(html).toContain('<g class="c1"><line class="ln ln-2" x2="50%"');
  expect(html).toContain('<use href="#m1" x="50%" y="10" class="dot">');
});
