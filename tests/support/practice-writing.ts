import type { Practice } from "../../app/domain/practice.ts";
import { createMarkdown } from "../../app/platform/markdown/markdown.server.ts";
import { renderHere } from "../../app/platform/markdown/render-here.server.ts";
import type { TestDatabase } from "./databases.ts";

/** A practice with the short form answered and one measured result. */
export const SAMPLE_PRACTICE: Practice = {
  ...{ title: "Satu pintu untuk domain desa", status: "running", kind: "public_service" },
  indicators: [{ instrument: "spbe-2020", no: 21, from: 2, to: 3 }],
  ...{ problem: "Permohonan **tersebar**.", steps: "1. Formulir", outcome: "Tiga hari", setbacks: "Petugas berganti" },
  ...{ summary: "", unit: "", partners: "", initiator: "", digital: null, origin: "", started: "2024-01" },
  ...{ cost: { min: 10_000_000, max: 50_000_000_000_000 }, weeks: { min: 6, max: null }, team: 4 },
  ...{ requirements: "", legalBasis: "", facts: "", analysis: "", levelReached: "", sustainability: "", links: [] },
  results: [{ measure: "Hari", before: "12", after: "3", year: "2024", source: "Laporan 2024" }],
};

/** What use cases of writing need; each act has an instant of its own, from 25 November 2026 10.00 WIB. */
export function writingApp({ writer, reader }: Pick<TestDatabase, "writer" | "reader">) {
  let second = 0;
  return {
    ...{ writer, reader, markdown: createMarkdown(renderHere) },
    now: () => new Date(Date.parse("2026-11-25T03:00:00Z") + 1000 * second++),
    version: { current: () => 0, refresh: async () => {}, close: () => {} },
  };
}
