import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ConflictNotice } from "../../app/components/writing/conflict-notice.tsx";
import type { Conflict, RecordKind } from "../../app/domain/record.ts";
import { writingWords } from "../../app/text/id/writing.ts";

const CONFLICT: Conflict = {
  revision: {
    ...{ number: 2, fields: { topik: "b" }, personId: "p", name: "Sari", position: "Kepala Bidang" },
    savedAt: "2026-11-25T02:41:00.000Z",
  },
  ...{ isOwn: false, isWaiting: false },
  differences: [{ field: "topik", theirs: "b", yours: "c", changedBy: "them", parts: [] }],
};

const draw = (kind: RecordKind) =>
  renderToStaticMarkup(<ConflictNotice kind={kind} conflict={CONFLICT} zone="Asia/Jakarta" labelOf={() => "Topik"} />);

describe("what stands against a form", () => {
  test.each(["visit_plan", "visit_report"] as const)("nothing of a %s is said to be published", (kind) => {
    const html = draw(kind);
    expect(html).not.toMatch(/terbit/i);
    expect(html).toContain("lalu simpan");
    expect(html).toContain("Versi yang tersimpan");
    expect(writingWords(kind).discardLead).not.toMatch(/terbit/i);
  });

  test.each(["office", "practice", "adoption"] as const)("a %s is published", (kind) => {
    const html = draw(kind);
    expect(html).toContain("lalu terbitkan");
    expect(html).toContain("Versi yang terbit");
    expect(writingWords(kind).discardLead).toMatch(/sudah terbit/);
  });
});
