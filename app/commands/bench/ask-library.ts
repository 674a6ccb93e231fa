import { get } from "node:http";
import type { ServerProcess } from "./server-process.ts";

/** Words that many, some and few practices hold, one mistyped; each with three facets. */
const WORDS = [
  "aplikasi",
  "layanan",
  "keamanan",
  "tanda tangan elektronik",
  "integrasi",
  "apliksi",
  "pusat data",
  "indeks",
];
const FACETS = [
  "jenis=kabupaten&biaya=sampai-50-juta&status=berjalan",
  "ukuran=200-500&bukti=3&status=berhenti",
  "dari-level=2&jenis=kabupaten&provinsi=18",
  "indikator=spbe-2020%2F15&jenis=kota&status=berjalan",
];
const ROUNDS = 4;

/** Milliseconds of each answer of `/praktik` with three facets and a word, one reader, nothing kept; every address was asked once before. */
export async function askLibrary({ origin }: Pick<ServerProcess, "origin">): Promise<number[]> {
  const addresses = WORDS.flatMap((word) => FACETS.map((facets) => `/praktik?q=${encodeURIComponent(word)}&${facets}`));
  for (const address of addresses) await ask(`${origin}${address}`);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const address of addresses) times.push(await ask(`${origin}${address}`));
  }
  return times;
}

function ask(address: string): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    get(address, { headers: { "accept-encoding": "br" } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
      response.resume();
      response.on("end", () => resolve(performance.now() - began));
    }).on("error", reject);
  });
}
