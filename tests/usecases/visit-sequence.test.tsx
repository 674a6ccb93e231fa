import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { VisitSequence } from "../../app/components/visits/visit-sequence.tsx";
import type { VisitSequence as Sequence } from "../../app/domain/visit-sequence-view.ts";
import { showVisitSequence } from "../../app/usecases/show-visit-sequence.server.ts";
import { findVisit } from "../../db/queries/visit.server.ts";
import { prepareApp } from "./sample-app.ts";

const app = prepareApp();

/** The sequence of the starter visit between two regions. */
async function sequenceOf(visitor: string | null, host: string): Promise<Sequence> {
  const rows = app()
    .reader.selectFrom("visit")
    .innerJoin("region as host", "host.id", "visit.host_region_id")
    .leftJoin("region as guest", "guest.id", "visit.visitor_region_id")
    .select("visit.id")
    .where("host.code", "=", host);
  const { id } = await (visitor === null
    ? rows.where("guest.code", "is", null)
    : rows.where("guest.code", "=", visitor)
  ).executeTakeFirstOrThrow();
  const visit = await findVisit(app().reader, id);
  if (visit === undefined) throw new Error(`no visit ${id}`);
  return showVisitSequence(app(), visit);
}

const valuesOf = ({ years }: Sequence) =>
  years.map(({ year, visitor, host, gap }) => [
    year,
    visitor?.status === "available" ? visitor.value : visitor?.status,
    host?.status === "available" ? host.value : host?.status,
    gap,
  ]);

/** The text of the section as people read it. */
const read = (sequence: Sequence) =>
  renderToStaticMarkup(<VisitSequence sequence={sequence} numberOf={() => 1} />)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

test("the seed visit: the distance widens from 0,52 to 1,50, beside the median of nine regencies", async () => {
  const sequence = await sequenceOf("18.12", "18.11");
  expect(valuesOf(sequence)).toEqual([
    [2022, 207, 259, 52],
    [2023, 227, 357, 130],
    [2024, 249, 399, 150],
    [2025, "not_found", "not_found", null],
    [2026, "pending", "pending", null],
  ]);
  expect(sequence.gap).toEqual({ from: 2022, to: 2024, before: 52, after: 150 });
  expect(sequence.years.map(({ change, beside }) => [change, beside?.status])).toEqual([
    [null, undefined],
    [20, "median"],
    [42, "median"],
    [null, "too_few"],
    [null, "other_instrument"],
  ]);
  // Pringsewu started at 2,00 and visited the same host in the same year.
  expect(sequence.years[2]?.beside).toEqual({
    status: "median",
    median: 7000,
    counts: { bodies: 414, known: 31, near: 10, visited: 1, followed: 9 },
  });
  const text = read(sequence);
  for (const part of [
    "Jarak Tulang Bawang Barat dan Mesuji: 0,52 pada 2022, 1,50 pada 2024; bertambah 0,98.",
    "Median perubahan 2022 ke 2024 dari 9 kabupaten yang mulai dari nilai serupa tanpa kunjungan tercatat: +0,70.",
    "Cakupan: 31 dari 414 kabupaten lain punya nilai 2022 dalam data ini",
    "komitmen tidak dipublikasikan",
    "Antara 2025 dan 2026 instrumennya berganti, dari 59/2020 ke 8/2026.",
  ]) {
    expect(text).toContain(part);
  }
  const slugs = sequence.sources.map(({ slug }) => slug);
  for (const { visitor, host } of sequence.years) {
    for (const score of [visitor, host]) if (score?.status === "available") expect(slugs).toContain(score.source.slug);
  }
});

test("the chain runs in the order of time, from the assessment before to the ones after", async () => {
  const { steps } = await sequenceOf("18.12", "18.11");
  expect(steps.map((step) => (step.kind === "assessment" ? `${step.order} ${step.year}` : step.kind))).toEqual([
    ...["before 2022", "visit", "commitments", "adoption", "same 2023", "after 2024"],
  ]);
});

test("an assessment that was over before the visit is shown with both dates", async () => {
  const text = read(await sequenceOf("32.11", "34.02"));
  expect(text).toContain("Penilaian 2022 Sumedang 3,84");
  expect(text).toContain("Sudah selesai sebelum kunjungan 12 Januari 2023, Kepmen PANRB 108/2023 12 Januari 2023");
});

test("too few regions beside: a sentence, and no column", async () => {
  const sequence = await sequenceOf("32.11", "34.02");
  const text = read(sequence);
  expect(text).toContain("Perubahan daerah pembanding tidak ditampilkan: perlu paling sedikit delapan daerah");
  expect(text).toContain("−0,42");
  expect(text).not.toContain("Median pembanding");
});

test("a visitor without a value before has no start to compare from", async () => {
  const text = read(await sequenceOf("33.28", "33.25"));
  expect(text).toContain("nilai Tegal untuk 2018 belum ditemukan, jadi titik awalnya tidak diketahui.");
  expect(text).not.toContain("Median");
});

test("a visitor that is no region is not followed, its host is", async () => {
  const sequence = await sequenceOf(null, "51");
  expect(sequence.years.every(({ visitor, gap, beside }) => visitor === null && gap === null && beside === null)).toBe(
    true,
  );
  expect(read(sequence)).toContain("Tamunya bukan pemerintah daerah");
});

test("without a year nothing is said to have come after", async () => {
  const sequence = await sequenceOf("17.02", "32.01");
  expect([sequence.year, sequence.years]).toEqual([null, []]);
  expect(read(sequence)).toContain("Tahun kunjungan ini tidak diketahui");
});

test("no word of any starter visit's sequence names a cause", async () => {
  const visits = await app().reader.selectFrom("visit").select("id").execute();
  expect(visits).toHaveLength(17);
  for (const { id } of visits) {
    const visit = await findVisit(app().reader, id);
    if (visit === undefined) throw new Error(`no visit ${id}`);
    expect(read(await showVisitSequence(app(), visit))).not.toMatch(/karena|akibat|berkat|sehingga|menyebabkan/i);
  }
});
