import { OFFICE_ZONES, type OfficeZone } from "../domain/days.ts";
import { readMailAddress } from "../domain/mail-address.ts";
import {
  MAX_VISITS_PER_MONTH,
  OFFICE_FIELDS,
  OFFICE_LIMITS,
  type OfficeField,
  type OfficeProblem,
  type OfficeProfile,
} from "../domain/office.ts";
import { findPersonalNumber, type PersonalNumber } from "../domain/personal-number.ts";
import { pickFields, type RecordFields } from "../domain/record.ts";
import { isWeb } from "./web-address.ts";

export type ParsedOffice =
  | { readonly ok: true; readonly value: OfficeProfile }
  | { readonly ok: false; readonly problems: readonly OfficeProblem[] };

/** The texts of a sent profile; anything else that the form carried is left behind. */
export function readOfficeFields(form: { get(name: string): string }): RecordFields<OfficeField> {
  return pickFields(OFFICE_FIELDS, (name) => form.get(name));
}

/** The profile, or everything that is wrong with it at once, in the order of the form. */
export function parseOffice(typed: RecordFields<OfficeField>): ParsedOffice {
  const name = line(typed.nama);
  const address = line(typed.alamat);
  const mail = line(typed.surel).toLowerCase();
  const phone = line(typed.telepon);
  const web = completeWeb(line(typed.situs));
  const offers = typed.layanan.trim();
  const visits = line(typed.kunjungan);
  const zone = readZone(typed.zona);
  const wrong: Record<OfficeField, OfficeProblem["problem"] | false> = {
    nama: (name === "" && "missing") || checkText(name, OFFICE_LIMITS.name),
    alamat: checkText(address, OFFICE_LIMITS.address),
    surel: mail !== "" && (checkLength(mail, OFFICE_LIMITS.mail) || (readMailAddress(mail) === undefined && "mail")),
    telepon: checkText(phone, OFFICE_LIMITS.phone) || (phone !== "" && !isPhone(phone) && "phone"),
    situs: web !== "" && (checkLength(web, OFFICE_LIMITS.web) || (!isWeb(web) && "web")),
    zona: zone === undefined && "zone",
    layanan: checkText(offers, OFFICE_LIMITS.offers),
    kunjungan: visits !== "" && !isVisits(visits) && "visits",
  };
  const problems = OFFICE_FIELDS.flatMap((field) => {
    const problem = wrong[field];
    return problem === false ? [] : [{ field, problem }];
  });
  if (problems.length > 0 || zone === undefined) return { ok: false, problems };
  return {
    ok: true,
    value: {
      ...{ name, address: orNull(address), mail: orNull(mail), phone: orNull(phone), web: orNull(web) },
      ...{ timeZone: zone, offers: orNull(offers), visitsPerMonth: visits === "" ? null : Number(visits) },
    },
  };
}

function line(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}

function checkText(text: string, limit: number): "long" | PersonalNumber | false {
  return checkLength(text, limit) || (findPersonalNumber(text) ?? false);
}

function checkLength(text: string, limit: number): "long" | false {
  return text.length > limit && "long";
}

/** Digits as people group them, perhaps with an extension or a second number. */
function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, "").length;
  return digits >= 5 && digits <= 30 && /^[\d\s()+./,-]+((ext|pes|pesawat)\.? ?\d+)?$/i.test(text);
}

/** People leave the beginning away. */
function completeWeb(text: string): string {
  return text === "" || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
}

function readZone(text: string): OfficeZone | undefined {
  return Object.keys(OFFICE_ZONES).find((zone): zone is OfficeZone => zone === text);
}

function isVisits(text: string): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) <= MAX_VISITS_PER_MONTH;
}
