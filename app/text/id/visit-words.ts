import { OFFICE_ZONES } from "../../domain/days.ts";
import type { Instrument } from "../../domain/instrument.ts";
import type {
  VisitForm,
  VisitIndicator,
  VisitKind,
  VisitParty,
  VisitSide,
  VisitState,
  VisitTime,
} from "../../domain/visit.ts";
import { formatDay } from "../format.ts";

/** Words of visits that many pages share. */

export const VISIT_STATE_WORDS: Readonly<Record<VisitState, string>> = {
  draft: "Draf",
  requested: "Diajukan",
  rescheduled: "Tanggal lain diusulkan",
  accepted: "Diterima",
  declined: "Ditolak",
  cancelled: "Dibatalkan",
  scheduled: "Dijadwalkan",
  held: "Terlaksana",
  reported: "Dilaporkan",
  confirmed: "Dikonfirmasi",
  objected: "Ada catatan",
};

export const VISIT_FORM_WORDS: Readonly<Record<VisitForm, string>> = {
  online: "Daring",
  in_person: "Tatap muka, tamu datang",
  peers_come: "Tatap muka, narasumber datang",
  unknown: "Cara bertemu tidak disebut",
};

export const VISIT_KIND_WORDS: Readonly<Record<VisitKind, string>> = {
  work: "Kunjungan kerja",
  compare: "Kaji banding",
  adopt: "Studi tiru",
  consult: "Konsultasi",
  unknown: "Kunjungan",
};

export const VISIT_SIDE_WORDS: Readonly<Record<VisitSide, string>> = { visitor: "Tamu", host: "Tuan rumah" };

/** The unit with its region, where its name does not hold that one: "Dinas Kominfo Kabupaten Mesuji". */
export function nameParty({ name, regionName }: Pick<VisitParty, "name" | "regionName">): string {
  return regionName === null || name.toLowerCase().includes(regionName.toLowerCase()) ? name : `${name} ${regionName}`;
}

/** A topic as a sentence: a question keeps its mark. */
export function endSentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

/** "Kabupaten Mesuji": a side in headings and lists; the unit where it is no region. */
export function labelSide({ name, regionName }: Pick<VisitParty, "name" | "regionName">): string {
  return regionName ?? name;
}

/** "Kabupaten Kuningan → Kabupaten Sumedang" */
export function sayPair({ visitor, host }: Readonly<Record<VisitSide, VisitParty>>): string {
  return `${labelSide(visitor)} → ${labelSide(host)}`;
}

/** "Indikator 23 (59/2020): Tingkat Kematangan …". */
export function sayIndicator({ instrument, no }: VisitIndicator, instruments: readonly Instrument[]): string {
  const found = instruments.find(({ code }) => code === instrument);
  const name = found?.indicators.find((one) => one.no === no)?.name;
  const label = `Indikator ${no} (${found?.tag ?? instrument})`;
  return name === undefined ? label : `${label}: ${name}`;
}

/** "16–17 Maret 2023", "31 Maret–1 April 2023"; "tanggal tidak disebut" where it is not known. */
export function sayVisitDays({ from, to }: Pick<VisitTime, "from" | "to">): string {
  if (from === null) return "tanggal tidak disebut";
  if (to === null || to === from) return formatDay(from);
  const [first, last] = [formatDay(from).split(" "), formatDay(to).split(" ")];
  const same = first[2] !== last[2] ? 0 : first[1] !== last[1] ? 1 : 2;
  return `${first.slice(0, 3 - same).join(" ")}–${last.join(" ")}`;
}

/** "09.00–11.30 WIB", "mulai 09.00 WIB", or "" for the whole day. */
export function sayVisitHours({ startsAt, endsAt, zone }: Pick<VisitTime, "startsAt" | "endsAt" | "zone">): string {
  if (startsAt === null) return "";
  const say = (time: string) => time.replace(":", ".");
  const hours = endsAt === null ? `mulai ${say(startsAt)}` : `${say(startsAt)}–${say(endsAt)}`;
  return `${hours} ${OFFICE_ZONES[zone].label}`;
}
