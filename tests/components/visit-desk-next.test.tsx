import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { VisitDeskNext } from "../../app/components/visit-desk/visit-desk-next.tsx";
import type { VisitParty, VisitState } from "../../app/domain/visit.ts";
import type { VisitDeskView } from "../../app/domain/visit-desk-view.ts";
import type { AllowedMove } from "../../app/domain/visit-moves.ts";

const party: VisitParty = { regionId: "r", regionCode: "18.11", regionName: "Mesuji", officeId: "o", name: "Dinas" };
const base: VisitDeskView = {
  ...{ id: "x", topic: "", visitor: party, host: party, state: "accepted", visibility: "hidden", form: "online" },
  ...{ kind: "adopt", zone: "Asia/Jakarta", sides: ["visitor"], keeper: "visitor", absent: [], wait: null, steps: [] },
  when: { precision: "day", from: "2026-12-08", to: null, startsAt: null, endsAt: null, zone: "Asia/Jakarta" },
  ...{ moves: [], history: [], plan: null, seats: null, guests: [], mayDecide: true, hasReport: false },
  ...{ hasCommitments: false, isPublic: false, isDemo: false },
};
const movesTo = (...moves: AllowedMove["move"][]): AllowedMove[] =>
  moves.map((move) => ({ move, to: "accepted" satisfies VisitState, side: "visitor", onRecord: false }));

/** The links of the page, the awaited ones starred. */
function actsOf(view: Partial<VisitDeskView>): string[] {
  const html = renderToStaticMarkup(<VisitDeskNext view={{ ...base, ...view }} />);
  return [...html.matchAll(/class="(btn[^"]*)" href="\/ruang-kerja\/kunjungan\/x\/([^"]*)"/g)].map(
    ([, kind, href]) => `${href}${kind === "btn" ? "*" : ""}`,
  );
}

describe("what may be done next", () => {
  test("puts the awaited step first, and no other one forward", () => {
    const wait = { task: "schedule", by: "either", until: "2026-12-09" } as const;
    expect(actsOf({ wait, moves: movesTo("propose", "cancel", "schedule") })).toEqual([
      ...["langkah/jadwalkan*", "langkah/usulkan", "langkah/batalkan"],
    ]);
    const day = { task: "hold", by: "either", until: "2026-12-08" } as const;
    expect(actsOf({ wait: day, state: "scheduled", moves: movesTo("propose", "schedule") })).toEqual([
      ...["langkah/usulkan", "langkah/jadwalkan"],
    ]);
    expect(actsOf({ state: "draft", moves: movesTo("cancel", "send") })).toEqual([
      "langkah/kirim*",
      "langkah/batalkan",
    ]);
  });

  test("leads to the report, its confirmation and the checks", () => {
    const report = { task: "report", by: "visitor", until: null } as const;
    expect(actsOf({ wait: report, state: "held", hasReport: true, moves: movesTo("publish") })).toEqual(["laporan*"]);
    expect(actsOf({ wait: report, state: "held", hasReport: false })).toEqual([]);
    const confirm = { task: "confirm", by: "visitor", until: "2026-12-09" } as const;
    expect(actsOf({ wait: confirm, state: "reported", moves: movesTo("confirm", "object") })).toEqual(["konfirmasi*"]);
    expect(actsOf({ state: "reported", moves: movesTo("confirm", "object") })).toEqual(["konfirmasi"]);
    const check = { task: "check", by: "either", until: null, month: 3 } as const;
    expect(actsOf({ wait: check, state: "confirmed", hasCommitments: true })).toEqual(["tindak-lanjut*"]);
  });

  test("leaves what the portal removed to an objection of those who decide", () => {
    const removed = { visibility: "removed", state: "reported", moves: movesTo("confirm", "publish") } as const;
    expect(actsOf(removed)).toEqual(["tanggapi*"]);
    expect(actsOf({ ...removed, mayDecide: false })).toEqual([]);
  });

  test("tells who does not decide who does, where nothing is theirs to do", () => {
    const wait = { task: "answer", by: "visitor", until: "2026-12-09" } as const;
    const html = (view: Partial<VisitDeskView>) =>
      renderToStaticMarkup(<VisitDeskNext view={{ ...base, mayDecide: false, ...view }} />);
    expect(html({ wait })).toContain("Peninjau atau admin dinas Anda");
    expect(html({ wait, absent: ["host"] })).toContain("Tuan rumah belum punya dinas di Kiat");
    const hold = { task: "hold", by: "either", until: null } as const;
    expect(html({ wait: hold, moves: movesTo("hold") })).not.toContain("Peninjau atau admin dinas Anda");
  });
});
