/** A meeting as a calendar program reads it from a file. */
export type ReadEvent = {
  readonly uid: string;
  readonly sequence: string;
  readonly status: string;
  readonly stamp: string;
  /** With its parameters: ";VALUE=DATE:20230316". */
  readonly start: string;
  readonly end: string | undefined;
  readonly summary: string;
  readonly location: string | undefined;
  readonly description: string;
  readonly url: string;
};

/** Reads a calendar by RFC 5545: unfolds lines, takes names and parameters off, undoes the escapes. */
export function readCalendar(text: string): ReadEvent[] {
  const [, ...events] = text.replaceAll("\r\n ", "").split("BEGIN:VEVENT\r\n");
  return events.map((event) => {
    const lines = (event.split("\r\nEND:VEVENT\r\n")[0] ?? "").split("\r\n").filter((line) => line !== "");
    const raw = (name: string) => lines.find((line) => /^[A-Z-]+/.exec(line)?.[0] === name)?.slice(name.length);
    const value = (name: string) => raw(name)?.slice(1);
    return {
      ...{ uid: value("UID") ?? "", sequence: value("SEQUENCE") ?? "", status: value("STATUS") ?? "" },
      ...{ stamp: value("DTSTAMP") ?? "", start: raw("DTSTART") ?? "", end: raw("DTEND") },
      ...{ summary: plain(value("SUMMARY")) ?? "", location: plain(value("LOCATION")) },
      ...{ description: plain(value("DESCRIPTION")) ?? "", url: raw("URL")?.replace(/^[^:]*:/, "") ?? "" },
    };
  });
}

function plain(value: string | undefined): string | undefined {
  return value?.replace(/\\(.)/g, (_, sign: string) => (sign === "n" || sign === "N" ? "\n" : sign));
}
