import type { ReactNode } from "react";
import { fileOf } from "../../text/paths.ts";
import { ChartPictures } from "./chart-pictures.tsx";
import { Citations } from "./citations.tsx";
import { EmbedOffer } from "./embed-offer.tsx";
import { Section } from "./section.tsx";

/** Last part of every data page: sources, files and ready citations. The targets of Unduh and Kutip. */
export function TakeAlong({ what, path, address, day, numbered = false, cited, children }: TakeAlongProps) {
  return (
    <Section
      id="sumber"
      title="Sumber dan kutipan"
      {...(numbered ? { note: "Nomor di samping angka mengarah ke sini." } : {})}
    >
      <div className="stack-lg">
        {children}
        <div className="stack-sm" id="unduh">
          <p className="label">Unduh isi halaman ini</p>
          <p>
            <a href={fileOf(path, "xlsx")}>XLSX</a>
            {" · "}
            <a href={fileOf(path, "csv")}>CSV</a>
            {" · "}
            <a href={fileOf(path, "json")}>JSON</a>
            {". Tiap baris memuat instrumen, status, dan sumber. "}
            <a href="/data">Cara membaca berkas ini</a>
          </p>
          <ChartPictures path={path} />
          <EmbedOffer what={what} path={path} address={address} />
        </div>
        <Citations what={what} address={address} day={day} sources={cited} />
      </div>
    </Section>
  );
}

type TakeAlongProps = {
  what: string;
  path: string;
  address: string;
  day: string;
  /** Whether values of the page bear the numbers of the sources. */
  numbered?: boolean;
  /** Titles of the sources that the longer citations name. */
  cited?: readonly string[];
  children?: ReactNode;
};
