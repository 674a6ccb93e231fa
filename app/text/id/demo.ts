/** Words of the demonstration: accounts and texts that show what Kiat does, and are never real. */
export const DEMO = {
  tag: "Contoh",
  banner: "Situs ini memuat akun dan teks contoh. Isinya bukan pernyataan dinas mana pun dan akan dihapus.",
  bannerLabel: "Akun contoh",
  position: "Akun contoh",
} as const;

/** The regions whose offices are demonstrated, and how mails of their accounts are spelt. */
export const DEMO_REGIONS = [
  { code: "18.11", place: "Mesuji", mailWord: "mesuji" },
  { code: "18.12", place: "Tulang Bawang Barat", mailWord: "tulang-bawang-barat" },
] as const;

/** One account for each role of an office. */
export const DEMO_ACCOUNTS = [
  { role: "office_admin", word: "Admin", mailWord: "admin" },
  { role: "author", word: "Penulis", mailWord: "penulis" },
  { role: "reviewer", word: "Peninjau", mailWord: "peninjau" },
] as const;

/** No mail ever arrives there. */
export const DEMO_MAIL_ENDING = "@demo.invalid";

type DemoRegion = (typeof DEMO_REGIONS)[number];

/** The office of a region with every text marked; addresses end in `.invalid`, which no mail and no site ever has. */
export function demoProfile({ place, mailWord }: DemoRegion, region: { readonly name: string }) {
  return {
    name: `Contoh Dinas Komunikasi dan Informatika ${region.name}`,
    address: `Contoh: alamat kantor dinas di ${place}`,
    mail: `dinas.${mailWord}${DEMO_MAIL_ENDING}`,
    phone: null,
    web: `https://${mailWord}.demo.invalid/`,
    offers: [
      "**Teks contoh.** Di sini dinas menulis apa yang dapat dipelajari daerah lain darinya, misalnya:",
      "",
      "- Contoh: cara dinas menyusun arsitektur SPBE",
      "- Contoh: aplikasi yang boleh dipakai daerah lain",
    ].join("\n"),
    visitsPerMonth: 2,
  };
}

export function demoPerson({ place, mailWord }: DemoRegion, account: (typeof DEMO_ACCOUNTS)[number]) {
  return {
    role: account.role,
    mail: `${account.mailWord}.${mailWord}${DEMO_MAIL_ENDING}`,
    name: `Contoh ${account.word} ${place}`,
    position: DEMO.position,
  };
}
