import type { OfficeZone } from "../../domain/days.ts";
import { formatInstantDay } from "../../text/format.ts";

/** A sentence with the day of an instant in it, which programs read as the instant itself. */
export function InstantText({ at, zone, children: sentence }: InstantTextProps) {
  const day = at === null ? "" : formatInstantDay(at, zone);
  const start = day === "" ? -1 : sentence.indexOf(day);
  if (at === null || start < 0) return sentence;
  return (
    <>
      {sentence.slice(0, start)}
      <time dateTime={at}>{day}</time>
      {sentence.slice(start + day.length)}
    </>
  );
}

/** `at`: ISO instant, `null` where the sentence tells none. */
type InstantTextProps = { at: string | null; zone: OfficeZone; children: string };
