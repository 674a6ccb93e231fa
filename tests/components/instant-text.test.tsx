import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { InstantText } from "../../app/components/ui/instant-text.tsx";

const AT = "2026-12-02T17:30:00.000Z";
const draw = (sentence: string, at: string | null = AT) =>
  renderToStaticMarkup(
    <InstantText at={at} zone="Asia/Jakarta">
      {sentence}
    </InstantText>,
  );

test("DT-03: a day in a sentence carries the instant it stands for", () => {
  expect(draw("dikonfirmasi, 3 Desember 2026, versi 2")).toBe(
    `dikonfirmasi, <time dateTime="${AT}">3 Desember 2026</time>, versi 2`,
  );
});

test("a sentence with another day, or without an instant, stays as it is", () => {
  expect(draw("menunggu sampai 17 Desember 2026")).toBe("menunggu sampai 17 Desember 2026");
  expect(draw("3 Desember 2026", null)).toBe("3 Desember 2026");
});
