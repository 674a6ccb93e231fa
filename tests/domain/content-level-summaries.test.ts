import { expect, test } from "vitest";
import { type IndicatorSummary, nextLevel } from "../../app/domain/level-summary.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { findLevelSummary, parseSummaries } from "../../app/platform/content/level-summaries.server.ts";
import { sayNextLevel } from "../../app/text/id/level-summary.ts";
import summaries from "../../content/levels/spbe-2020.json";

function summaryOf(no: number): IndicatorSummary {
  const summary = findLevelSummary("spbe-2020", no);
  if (summary === null) throw new Error(`indicator ${no} has no summary`);
  return summary;
}

test("all 47 indicators of 59/2020 have a question, five levels and kinds of evidence for each", () => {
  const all = Array.from({ length: 47 }, (_, at) => summaryOf(at + 1));
  expect(all.flatMap(({ levels }) => levels)).toHaveLength(47 * 5);
  for (const { question, levels } of all) {
    expect(question).toMatch(/\?$/);
    for (const { evidence, hint, level } of levels) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(hint === null).toBe(level === 1);
    }
  }
});

test("other instruments have none", () => {
  for (const { code } of instruments.filter((one) => one.code !== "spbe-2020")) {
    expect(findLevelSummary(code, 1)).toBeNull();
  }
});

test("a level or an indicator that is missing stops the start", () => {
  const [first, ...others] = summaries.indicators;
  expect(() => parseSummaries("x", { ...summaries, indicators: others })).toThrow("indikator tidak lengkap");
  const cut = { ...first, levels: first?.levels.slice(1) };
  expect(() => parseSummaries("x", { ...summaries, indicators: [cut, ...others] })).toThrow("level indikator 1");
  const mute = { ...first, levels: first?.levels.map((level) => ({ ...level, evidence: [] })) };
  expect(() => parseSummaries("x", { ...summaries, indicators: [mute, ...others] })).toThrow("evidence");
});

test("the next level is the one above, and the highest where there is none", () => {
  expect([null, 0, 2, 5].map((own) => nextLevel(summaryOf(9), own))).toEqual([null, 1, 3, 5]);
  const book = findLevelSummary("spbe-2020", 9);
  expect(book && sayNextLevel(book, 2)).toMatch(/^Dari level 2 ke level 3, yang diminta: \S/);
  expect(book && sayNextLevel(book, 5)).toMatch(/^Level 5, yang tertinggi, meminta: \S/);
});
