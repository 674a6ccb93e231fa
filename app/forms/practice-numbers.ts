/** Numbers, money and months as people type them. `undefined`: not understood. The text is trimmed. */

const SCALES: Readonly<Record<string, number>> = {
  ...{ rb: 1e3, ribu: 1e3, jt: 1e6, juta: 1e6, m: 1e9, miliar: 1e9, milyar: 1e9, milliar: 1e9 },
  ...{ t: 1e12, triliun: 1e12 },
};

const MAX_RUPIAH = 100e12;

/** "Rp50.000.000", "50 juta", "1,5 miliar": whole rupiah. */
export function readRupiah(text: string): number | undefined {
  const match = /^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?\s*([a-z]*)\.?$/i.exec(text);
  if (match === null) return undefined;
  const [, whole = "", part = "", word = ""] = match;
  const scale = word === "" || /^rupiah$/i.test(word) ? 1 : SCALES[word.toLowerCase()];
  if (scale === undefined) return undefined;
  const decimals = part.replace("-", "");
  const digits = BigInt(whole.replaceAll(".", "") + decimals.padEnd(2, "0"));
  if (digits > 10n ** 18n) return undefined;
  const rupiah = (Number(digits) / 100) * scale;
  return rupiah <= MAX_RUPIAH ? Math.round(rupiah) : undefined;
}

/** Whole numbers from 0 to `max`; thousands may be grouped by dots. */
export function readWhole(text: string, max: number): number | undefined {
  if (!/^(\d{1,3}(\.\d{3})+|\d{1,9})$/.test(text)) return undefined;
  const value = Number(text.replaceAll(".", ""));
  return value <= max ? value : undefined;
}

const MONTHS = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"];
const MONTH_NAMES = [
  ...["januari", "februari", "maret", "april", "mei", "juni"],
  ...["juli", "agustus", "september", "oktober", "november", "desember"],
];
const OTHER_SPELLINGS: Readonly<Record<string, string>> = { pebruari: "feb", nopember: "nov", agt: "agu", ags: "agu" };

/** "2023-05", "05/2023", "Mei 2023" or "2023": ISO month or year between 1990 and next year. */
export function readMonth(text: string, thisYear: number): string | undefined {
  const [, year = "", month] =
    /^(\d{4})(?:[-/.](\d{1,2}))?$/.exec(text) ?? swap(/^(\d{1,2})[-/. ](\d{4})$/.exec(text)) ?? named(text) ?? [];
  if (!isYear(year, thisYear)) return undefined;
  if (month === undefined) return year;
  const number = Number(month);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, "0")}` : undefined;
}

/** Whether this is a year that a practice can speak of: 1990 to next year. */
export function isYear(text: string, thisYear: number): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= 1990 && Number(text) <= thisYear + 1;
}

function swap(match: RegExpExecArray | null): string[] | undefined {
  return match === null ? undefined : [match[0], match[2] ?? "", match[1] ?? ""];
}

function named(text: string): string[] | undefined {
  const match = /^([a-z]{3,9})\.? (\d{4})$/i.exec(text);
  if (match === null) return undefined;
  const word = (match[1] ?? "").toLowerCase();
  const full = MONTH_NAMES.indexOf(word);
  const at = full >= 0 ? full : MONTHS.indexOf(OTHER_SPELLINGS[word] ?? word);
  return at < 0 ? undefined : [text, match[2] ?? "", String(at + 1)];
}
