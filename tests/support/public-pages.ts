import { ADDRESS_RULES } from "../../app/domain/addresses.ts";
import { dayInZone } from "../../app/domain/days.ts";
import { starterId } from "../../app/platform/content/starter-id.server.ts";
import routes from "../../app/routes.ts";

export type PublicPage = { readonly address: string; readonly status: number };

/** The starter content of a test run is loaded today, so there is no earlier day to show. */
const TODAY = dayInZone(new Date().toISOString(), "Asia/Jakarta");

/** A thing that exists, for each part of an address that names one. */
const SAMPLES: Record<string, string> = {
  code: "18.11",
  instrument: "spbe-2020",
  no: "1",
  id: "1",
  slug: "analisis-ntb-2024",
  date: TODAY,
};

/** Where a route's part names another kind of thing than elsewhere. */
const SAMPLES_BY_ROUTE: Record<string, string> = {
  "praktik/:slug": "praktik/mesuji-dasar-kebijakan-spbe",
  "kunjungan/:id": `kunjungan/${starterId("visit", "tulang-bawang-barat-ke-mesuji-2023")}`,
};

/** Routes whose plain address asks for nothing, and is answered so. */
const EMPTY_ROUTES: readonly string[] = ["arsip/:date/bandingkan", "tanya/:id"];

/** States of pages that the plain address does not show. */
const STATES: readonly PublicPage[] = [
  { address: "/tidak-ada", status: 404 },
  { address: "/arsip", status: 404 },
];

const STATES_BY_ROUTE: Record<string, readonly PublicPage[]> = {
  bandingkan: [
    { address: "/bandingkan?daerah=18.12,18.11&tahun=2024", status: 200 },
    { address: "/bandingkan?daerah=18.12,18.11,12.25,18.01,18.71,18&tahun=2018-2024", status: 200 },
  ],
  "daerah/:code/naik": [
    { address: "/daerah/18.12/naik?dari=2021&ke=2022", status: 200 },
    { address: "/daerah/18.12/naik?dari=2023&rentang=1,00&peringkat=1&halaman=2", status: 200 },
  ],
  daerah: [{ address: "/daerah?jenis=kota", status: 200 }],
  simulasi: [
    {
      address: `/simulasi?daerah=18.12&instrumen=spbe-2020&level=${"32".repeat(23)}2&target=${"4-".repeat(23)}-`,
      status: 200,
    },
    { address: `/simulasi?daerah=18.12&instrumen=spbe-2020&level=${"3-".repeat(23)}-&urut=nomor`, status: 200 },
    { address: `/simulasi?instrumen=pemdi-2025-draft&level=${"1".repeat(35)}`, status: 200 },
    { address: "/simulasi?daerah=bandung&level=99x&naik=77", status: 200 },
  ],
  sebanding: [
    { address: "/sebanding?daerah=18.12", status: 200 },
    { address: "/sebanding?daerah=12.20&tahun=2023&lingkup=semua-jenis&resep=p2n3", status: 200 },
    { address: "/sebanding?daerah=31.71", status: 200 },
    { address: "/sebanding?daerah=lampung,xyz&lingkup=dunia&resep=f9", status: 200 },
  ],
  "belajar-dari": [
    { address: "/belajar-dari?daerah=18.12&indikator=spbe-2020%2F21", status: 200 },
    { address: "/belajar-dari?daerah=18&lingkup=pulau", status: 200 },
    { address: "/belajar-dari?daerah=31.71", status: 200 },
    { address: "/belajar-dari?daerah=lampung&indikator=spbe-2020%2F99&lingkup=dunia", status: 200 },
  ],
  "instrumen/:instrument": [{ address: "/instrumen/pemdi-2025-draft", status: 200 }],
  indikator: [
    { address: "/indikator?instrumen=spbe-2020&q=manajmen", status: 200 },
    { address: "/indikator?q=23", status: 200 },
    { address: "/indikator?instrumen=konsep", status: 200 },
    { address: "/indikator/99", status: 404 },
  ],
  "indikator/:instrument/:no": [
    { address: "/indikator/spbe-2020/1?daerah=18.12,18.11", status: 200 },
    { address: "/indikator/pemdi-2026/1?daerah=lampung,31.01", status: 200 },
  ],
  "daerah/:code/lembar": [
    { address: "/daerah/18.12/lembar?pembanding=18.11", status: 200 },
    { address: "/daerah/31.01/lembar?pembanding=atlantis", status: 200 },
  ],
  "arsip/:date/bandingkan": [
    { address: `/arsip/${TODAY}/bandingkan?daerah=18.12,18.11,18.01&tahun=2024`, status: 200 },
  ],
  "arsip/:date/daerah/:code": [{ address: "/arsip/2018-01-01/daerah/18.11", status: 404 }],
  perubahan: [
    { address: "/perubahan?daerah=18.11&jenis=keputusan", status: 200 },
    { address: "/perubahan?sejak=kemarin&halaman=7", status: 200 },
  ],
  praktik: [
    { address: "/praktik?q=aplikasi&instrumen=spbe-2020&jenis=kota&urut=nama", status: 200 },
    { address: "/praktik?daerah=18.12&urut=cocok&halaman=2", status: 200 },
    { address: "/praktik?indikator=99&bukti=9&status=hilang", status: 200 },
    { address: "/praktik?status=berhenti", status: 200 },
  ],
  tanya: [
    { address: "/tanya?indikator=spbe-2020/9&status=belum-dijawab&urut=terlama", status: 200 },
    { address: "/tanya?q=arsip&status=hilang&halaman=0", status: 200 },
  ],
  "praktik/:slug": [
    { address: "/praktik/pringsewu-memetakan-arsip-bukti?daerah=18.12", status: 200 },
    { address: "/praktik/jambi-berita-acara-tidak-dilampirkan?versi=9&daerah=xyz", status: 200 },
    { address: "/praktik/tidak-ada", status: 404 },
  ],
  kunjungan: [
    { address: "/kunjungan?daerah=18.11&peran=tuan-rumah&sejak=2023&urut=tanggal", status: 200 },
    { address: "/kunjungan?q=aplikasi&moda=tamu-datang&status=terlaksana&halaman=2", status: 200 },
    { address: "/kunjungan?peran=tamu&indikator=99&moda=kapal&halaman=0", status: 200 },
  ],
  "kunjungan/:id": [
    { address: `/kunjungan/${starterId("visit", "kemensetneg-ke-bali-2024")}`, status: 200 },
    { address: `/kunjungan/${starterId("visit", "paser-ke-surabaya")}`, status: 200 },
    { address: "/kunjungan/00000000-0000-4000-8000-000000000000", status: 404 },
  ],
  alur: [
    { address: "/alur?daerah=18.11&sejak=2023", status: 200 },
    { address: "/alur?daerah=atlantis&indikator=99&halaman=4", status: 200 },
  ],
  cari: [{ address: "/cari?q=layanan", status: 200 }],
};

/** Every page that needs no account, read off `app/routes.ts`: one sample of each route that draws a page, and its known states. */
export async function listPublicPages(): Promise<PublicPage[]> {
  const pages = (await routes).filter(
    ({ file, path }) => file.endsWith(".tsx") && !path?.endsWith("*") && ADDRESS_RULES[path ?? ""] === "public",
  );
  const plain = pages.map(({ path = "" }) => ({
    address: `/${SAMPLES_BY_ROUTE[path] ?? fillIn(path)}`,
    status: EMPTY_ROUTES.includes(path) ? 404 : 200,
  }));
  return [...plain, ...pages.flatMap(({ path = "" }) => STATES_BY_ROUTE[path] ?? []), ...STATES];
}

function fillIn(path: string): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const sample = SAMPLES[name];
    if (sample === undefined) throw new Error(`tests/support/public-pages.ts has no sample for :${name} of ${path}`);
    return sample;
  });
}
