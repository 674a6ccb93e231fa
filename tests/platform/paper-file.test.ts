import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { VISIT_PAPERS } from "../../app/domain/visit-papers.ts";
import { writeDocx } from "../../app/platform/paper-file.server.ts";
import { preparePaper } from "../../app/text/papers/visit-papers.ts";
import { PAPER_SOURCE, PLAN, REPORT } from "../support/visit-paper-sample.ts";

const AT = "2023-03-20T03:04:05.000Z";

function paperOf(name: (typeof VISIT_PAPERS)[number]) {
  const prepared = preparePaper(name, { source: PAPER_SOURCE, planFields: PLAN, reportFields: REPORT });
  if (prepared.status !== "paper") throw new Error(`${name} is ${prepared.status}`);
  return prepared.paper;
}

test("a paper is A4, in Indonesian, with headings, lists and heads of tables as such", async () => {
  const parts = unzipSync(await writeDocx(paperOf("laporan-perjalanan-dinas"), AT));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(/<w:pgSz w:w="11906" w:h="16838"/.test(part("word/document.xml"))).toBe(true);
  expect(part("word/styles.xml")).toContain('w:val="id-ID"');
  const document = part("word/document.xml");
  for (const style of ["Title", "Heading1", "Heading2", "KepalaSurat"]) {
    expect(document.includes(`<w:pStyle w:val="${style}"/>`)).toBe(true);
    expect(part("word/styles.xml")).toContain(`w:styleId="${style}"`);
  }
  for (const mark of ["<w:numPr>", "<w:tblHeader/>"]) expect(document.includes(mark)).toBe(true);
  // A run that says so itself would take the weight from headings.
  expect(document.includes('<w:b w:val="false"/>')).toBe(false);
});

test("the same paper has the same bytes, and no time of writing in them", async () => {
  for (const name of VISIT_PAPERS) {
    const bytes = Buffer.from(await writeDocx(paperOf(name), AT));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(Buffer.from(await writeDocx(paperOf(name), AT)).equals(bytes)).toBe(true);
    const properties = strFromU8(unzipSync(bytes)["docProps/core.xml"] ?? new Uint8Array());
    expect(properties.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual([AT, AT]);
  }
});
