import { expect, test } from "vitest";
import type { VisitNotice } from "../../app/domain/visit-notice.ts";
import { writeVisitLetter } from "../../app/text/id/visit-letters.ts";

const PARTY = { regionId: null, regionCode: null, regionName: null, officeId: null, name: "Dinas Kominfo" };
const NOTICE = {
  ...{ visitId: "v", visitor: PARTY, host: PARTY, wait: null, publicUrl: "https://kiat.example" },
  when: { precision: "day", from: "2099-12-08", to: null, startsAt: null, endsAt: null, zone: "Asia/Jakarta" },
} as const satisfies Omit<VisitNotice, "event">;

test.each([
  ["guest_declined", "/ruang-kerja/kunjungan", "the visit need not be open to its office any more"],
  ["guest_joined", "/ruang-kerja/kunjungan/v", "its own page"],
  ["remind_report", "/ruang-kerja/kunjungan/v/laporan", "the report"],
] as const)("the letter of %s leads to %s: %s", (event, address, _why) => {
  const { text } = writeVisitLetter({ ...NOTICE, event });
  expect(text).toContain(`\n\nhttps://kiat.example${address}\n\n`);
});
