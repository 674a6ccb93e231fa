import { describe, expect, test } from "vitest";
import { rowsOf } from "../domain/real-directory.ts";
import { isAvailable } from "../support/databases.ts";
import { seededPick } from "../support/seeded.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const SEED = 20_261_125;
const REGIONS = 40;
const COMPARISONS = 12;

const codes = rowsOf("content/data/regions.csv").map((row) => row["code"] ?? "");
const sample = seededPick(codes, REGIONS, SEED);
const comparisons = Array.from({ length: COMPARISONS }, (_, at) => seededPick(codes, 2 + (at % 5), SEED + at + 1));

const FILES = [
  "/daerah.json",
  "/daerah.json?jenis=kota&nilai=ada",
  "/daerah.json?q=tulang%20bawang",
  "/instrumen.json",
  "/instrumen/spbe-2020.json",
  "/indikator.json?instrumen=spbe-2020",
  "/indikator/spbe-2020/1.json",
  "/indikator/pemdi-2026/1.json",
  "/sebanding.json?daerah=18.12",
  "/sebanding.json?daerah=12.20&tahun=2022&lingkup=semua-jenis&resep=p2n3",
  "/daerah/18.12/naik.json",
  "/daerah/18.11/naik.json?dari=2021&ke=2022&rentang=0,50",
  "/simulasi.json?daerah=18.12",
  `/simulasi.json?daerah=18.12&instrumen=spbe-2020&level=${"32".repeat(23)}2&target=${"4-".repeat(23)}-`,
  "/sumber.json",
  "/sumber/laporan-evaluasi-spbe-2024.json?halaman=3",
  "/data/nilai.json?limit=500&halaman=2",
  "/bandingkan.json?daerah=18.12,18.11&tahun=2024",
  "/bandingkan.json?daerah=18.12,18.72,31.71,91.71&tahun=2024&urut=kemiripan&pembanding=nasional",
  "/bandingkan.json?daerah=mesuji,tubaba,99.99&tahun=2018-2022",
  ...sample.flatMap((code) => [`/daerah/${code}.json`, `/daerah/${code}/nilai.json`]),
  ...comparisons.map((chosen) => `/bandingkan.json?daerah=${chosen.join(",")}`),
];

/** Each file is made twice, by two servers that share the machine with other tests. */
const MANY_FILES_MS = 60_000;

/** Every server names itself in its addresses, so both get the same name. */
const env = { PUBLIC_URL: "https://kiat.example" };

describe.skipIf(!isAvailable("postgres"))("the same content on SQLite and PostgreSQL", () => {
  const sqlite = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase("sqlite"), env }));
  const postgres = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase("postgres"), env }));

  test(
    `gives byte-identical files (${FILES.length} of them)`,
    async () => {
      for (const path of FILES) {
        const [one, other] = await Promise.all([sqlite.get(path), postgres.get(path)]);
        expect([one.status, other.status], path).toEqual([200, 200]);
        const [bytes, others] = await Promise.all([one.arrayBuffer(), other.arrayBuffer()]);
        if (!Buffer.from(bytes).equals(Buffer.from(others))) {
          expect(Buffer.from(others).toString(), path).toBe(Buffer.from(bytes).toString());
        }
      }
    },
    MANY_FILES_MS,
  );

  test("gives the same pages, files and search results", async () => {
    for (const path of [
      "/",
      "/daerah",
      "/daerah/18.11",
      "/daerah/18/nilai",
      "/sumber",
      "/cari?q=layanan",
      "/daerah/18.11.csv",
    ]) {
      const [one, other] = await Promise.all([sqlite.get(path), postgres.get(path)]);
      expect(other.headers.get("etag"), path).toBe(one.headers.get("etag"));
    }
  });
});
