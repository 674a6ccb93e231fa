import { formatCount } from "../format.ts";

/** Words of `/glosarium`. */
export const GLOSSARY = {
  title: "Glosarium",
  lead: "Arti istilah seperti dipakai di Kiat, dengan padanan Inggris dan peraturan yang memuatnya.",
  letters: "Huruf awal",
  instruments: "instrumen",
  describe: (count: number) =>
    `${formatCount(count)} istilah penilaian SPBE dan Pemdi dengan arti, padanan Inggris, dan peraturannya.`,
} as const;
