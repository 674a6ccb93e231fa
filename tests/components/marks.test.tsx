import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SiteHeader } from "../../app/components/layout/site-header.tsx";
import { BandPips } from "../../app/components/ui/band.tsx";
import { TextField } from "../../app/components/ui/field.tsx";
import { Missing } from "../../app/components/ui/missing.tsx";
import { Pager } from "../../app/components/ui/pager.tsx";
import { ABSENCES, type Absence } from "../../app/domain/absence.ts";
import { count } from "./sample-series.ts";

const ABSENCE_KINDS: readonly Absence[] = [
  "not_found",
  "not_assessed",
  "not_applicable",
  "withheld",
  "conflict",
  "withdrawn",
  "pending",
];

test("A missing value shows its word beside its glyph, for every kind", () => {
  for (const absence of ABSENCE_KINDS) {
    const { glyph, label } = ABSENCES[absence];
    const html = renderToStaticMarkup(<Missing absence={absence} />);
    expect(html).toContain(`>${glyph}</i>`);
    expect(html).toContain(label);
  }
});

test("A rating band is lozenges and its word", () => {
  const html = renderToStaticMarkup(<BandPips rank={4} label="Sangat Baik" />);
  expect(html).toContain("#k4");
  expect(html).toContain("Sangat Baik");
});

test("The menu marks the page itself, and the part of the site that a deeper page belongs to", () => {
  const header = (path: string) => renderToStaticMarkup(<SiteHeader path={path} />);
  expect(header("/daerah")).toContain('<a href="/daerah" aria-current="page">');
  expect(header("/daerah/18.11")).toContain('<a href="/daerah" aria-current="true">');
  expect(header("/")).not.toContain("aria-current");
  expect(header("/data")).not.toContain("aria-current");
});

test("A field in error is marked and described by its hint and its error", () => {
  const html = renderToStaticMarkup(<TextField id="q" name="q" label="Nama" hint="Misalnya Mesuji" error="Isi nama" />);
  expect(html).toContain('aria-describedby="q-hint q-error"');
  expect(html).toContain('aria-invalid="true"');
});

test("The pager links the neighbours and marks the current page once", () => {
  const html = renderToStaticMarkup(<Pager page={3} pages={12} href={(page) => `?halaman=${page}`} />);
  expect(count(html, "aria-current")).toBe(1);
  expect(html).toContain('href="?halaman=2" rel="prev"');
  expect(html).toContain('href="?halaman=12"');
});
