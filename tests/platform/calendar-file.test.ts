import { expect, test } from "vitest";
import type { CalendarEvent } from "../../app/domain/visit-calendar.ts";
import { sendCalendar, writeCalendar } from "../../app/platform/calendar-file.server.ts";
import { readCalendar } from "../support/calendars.ts";

const EVENT: CalendarEvent = {
  uid: "kunjungan-1@kiat",
  sequence: 3,
  changedAt: "2023-03-01T02:03:04.000Z",
  state: "confirmed",
  span: { kind: "days", from: "2023-03-16", before: "2023-03-18" },
  title: "Kunjungan Dinas Kominfo Tulang Bawang Barat ke Mesuji; rapat, makan siang – lanjutan",
  place: "Aula, Lt. 2",
  note: `Baris pertama\nFolder C:\\data; ${"é–漢😀".repeat(40)}`,
  link: "https://kiat.example/kunjungan/1",
};

const write = (change: Partial<CalendarEvent> = {}) =>
  writeCalendar({ name: "Kunjungan di Kiat", events: [{ ...EVENT, ...change }] });

test("OUT-07: commas, semicolons, line breaks and backslashes are escaped", () => {
  const unfolded = write().replaceAll("\r\n ", "");
  expect(unfolded).toContain(
    "\r\nSUMMARY:Kunjungan Dinas Kominfo Tulang Bawang Barat ke Mesuji\\; rapat\\, makan siang – lanjutan\r\n",
  );
  expect(unfolded).toContain("\r\nLOCATION:Aula\\, Lt. 2\r\n");
  expect(unfolded).toContain("\r\nDESCRIPTION:Baris pertama\\nFolder C:\\\\data\\; é–漢😀");
  expect(readCalendar(write())).toMatchObject([
    { summary: EVENT.title, location: EVENT.place, description: EVENT.note, url: EVENT.link },
  ]);
});

test("OUT-07: no line is longer than 75 octets, none is cut inside a character, and each ends in CRLF", () => {
  for (let length = 0; length < 40; length += 1) {
    const text = write({ title: `${"x".repeat(length)}${"é漢😀–".repeat(30)}` });
    const bytes = Buffer.from(text);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lines = splitLines(bytes);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
    for (const line of lines) expect(() => new TextDecoder("utf-8", { fatal: true }).decode(line)).not.toThrow();
    expect(text.replaceAll("\r\n ", "")).toContain(`SUMMARY:${"x".repeat(length)}${"é漢😀–".repeat(30)}\r\n`);
  }
});

test("OUT-08: a visit of two days ends on the day after its last", () => {
  const text = write();
  expect(text).toContain("\r\nDTSTART;VALUE=DATE:20230316\r\nDTEND;VALUE=DATE:20230318\r\n");
});

test("hours are instants, and an open end stays open", () => {
  const from = "2023-03-16T02:00:00.000Z";
  expect(write({ span: { kind: "instants", from, to: "2023-03-16T04:30:00.000Z" } })).toContain(
    "\r\nDTSTART:20230316T020000Z\r\nDTEND:20230316T043000Z\r\n",
  );
  expect(write({ span: { kind: "instants", from, to: undefined } })).not.toContain("DTEND");
});

test("a calendar knows a meeting again, and sees that it was changed or called off", () => {
  const text = write({ state: "cancelled" });
  for (const line of ["UID:kunjungan-1@kiat", "SEQUENCE:3", "STATUS:CANCELLED", "DTSTAMP:20230301T020304Z"]) {
    expect(text).toContain(`\r\n${line}\r\n`);
  }
  expect(write()).toBe(write());
});

test("what calendars do not know is left out of texts", () => {
  const [event] = readCalendar(write({ title: "A\u0000B\u0007\ud800C\r\nEND:VEVENT", place: "" }));
  expect(event).toMatchObject({ summary: "ABC\nEND:VEVENT" });
  expect(event?.location).toBeUndefined();
});

test("it is sent as a calendar", () => {
  const sent = sendCalendar(write(), { isPublic: true, file: "kunjungan.ics" });
  expect(sent.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
});

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let at = bytes.indexOf("\r\n"); at >= 0; at = bytes.indexOf("\r\n", start)) {
    lines.push(bytes.subarray(start, at));
    start = at + 2;
  }
  return lines;
}
