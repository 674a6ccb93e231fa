import type { OfficeZone } from "./days.ts";
import type { TextProblem } from "./people-text.ts";
import type { PersonalNumber } from "./personal-number.ts";
import type { RecordFields } from "./record.ts";

/** What an office says about itself; `null` is not stated. No person is named in it. */
export type OfficeProfile = {
  readonly name: string;
  readonly address: string | null;
  /** Lower case. */
  readonly mail: string | null;
  readonly phone: string | null;
  /** Full address with http or https. */
  readonly web: string | null;
  readonly timeZone: OfficeZone;
  /** Markdown. */
  readonly offers: string | null;
  /** 0 is none. */
  readonly visitsPerMonth: number | null;
};

/** Most characters of each text; the form says them. */
export const OFFICE_LIMITS = { name: 160, address: 300, mail: 120, phone: 60, web: 200, offers: 4000 } as const;

export const MAX_VISITS_PER_MONTH = 99;

/** Names of the profile's fields in the form, in its order; revisions and drafts hold the texts under them. */
export const OFFICE_FIELDS = ["nama", "alamat", "surel", "telepon", "situs", "zona", "layanan", "kunjungan"] as const;

export type OfficeField = (typeof OFFICE_FIELDS)[number];

/** A field that keeps the profile from being published, and the word for what is wrong. */
export type OfficeProblem = {
  readonly field: OfficeField;
  readonly problem: "missing" | "long" | "mail" | "phone" | "web" | "zone" | "visits" | PersonalNumber | TextProblem;
};

/** The profile as its form shows it. */
export function officeFields(profile: OfficeProfile): RecordFields<OfficeField> {
  return {
    nama: profile.name,
    alamat: profile.address ?? "",
    surel: profile.mail ?? "",
    telepon: profile.phone ?? "",
    situs: profile.web ?? "",
    zona: profile.timeZone,
    layanan: profile.offers ?? "",
    kunjungan: profile.visitsPerMonth === null ? "" : String(profile.visitsPerMonth),
  };
}

/** What an office is called until somebody edits it. */
export function defaultOfficeName(region: { readonly name: string }): string {
  return `Dinas Komunikasi dan Informatika ${region.name}`;
}

/** Keppres 41/1987: provinces of central and eastern time, by the first digits of their codes; all others are western. */
const CENTRAL = new Set(["51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"]);
const EASTERN = /^[89]/;

/** The zone that a region's own code places it in. */
export function zoneOfRegion(code: string): OfficeZone {
  const province = code.slice(0, 2);
  if (EASTERN.test(province)) return "Asia/Jayapura";
  return CENTRAL.has(province) ? "Asia/Makassar" : "Asia/Jakarta";
}

/** Mail that anybody may open an account for: an office is better reached at its own address. */
export function isFreeMail(mail: string): boolean {
  return /@(gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|icloud|proton(mail)?|aol)\.[a-z.]+$/i.test(
    mail,
  );
}
