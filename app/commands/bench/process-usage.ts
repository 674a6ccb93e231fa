import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Linux counts processor time of a process in hundredths of a second. */
const MS_PER_TICK = 10;

/** Processor time in milliseconds that a process has used so far, all threads; `undefined` where the system does not tell. */
export function readCpuMs(pid: number): number | undefined {
  try {
    // Fields 14 and 15 of the line; the name in field 2 may hold blanks, so counting starts behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
  } catch {
    return parseClock(askPs(pid, "cputime"));
  }
}

/** Resident memory in megabytes of 1,000,000 bytes. */
export function readMemoryMb(pid: number): number | undefined {
  const kib = Number(askPs(pid, "rss"));
  return Number.isFinite(kib) && kib > 0 ? (kib * 1024) / 1_000_000 : undefined;
}

/** "1:02.34" or "00:01:02" in milliseconds. */
function parseClock(text: string | undefined): number | undefined {
  if (text === undefined || !/^(\d+[:-])*\d+(\.\d+)?$/.test(text)) return undefined;
  return text.split(/[:-]/).reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
}

function askPs(pid: number, field: string): string | undefined {
  try {
    return execFileSync("ps", ["-o", `${field}=`, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}
