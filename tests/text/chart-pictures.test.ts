import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COMPARISON_DRAWINGS } from "../../app/components/pictures/comparison-drawing.tsx";
import { REGION_DRAWINGS } from "../../app/components/pictures/region-drawing.tsx";
import { chartPicturesOf } from "../../app/text/picture-paths.ts";

describe("the charts of a page as pictures", () => {
  test("keep everything that the address sets", () => {
    expect(chartPicturesOf("/bandingkan?daerah=18.12,18.11&tingkat=aspek")[0]).toEqual({
      name: "selisih",
      svg: "/bandingkan.svg?daerah=18.12,18.11&tingkat=aspek&gambar=selisih",
      png: "/bandingkan.png?daerah=18.12,18.11&tingkat=aspek&gambar=selisih",
    });
    expect(chartPicturesOf("/daerah/18.12/naik?dari=2021")[0]?.svg).toBe("/daerah/18.12/naik.svg?dari=2021");
    expect(chartPicturesOf("/sebanding?daerah=18.12&resep=p2n3")[0]?.png).toBe(
      "/sebanding.png?daerah=18.12&resep=p2n3",
    );
    expect(chartPicturesOf("/instrumen/spbe-2020")[0]?.svg).toBe("/instrumen/spbe-2020.svg");
    expect(chartPicturesOf("/arsip/2026-11-25/daerah/18.12")).toEqual([]);
    expect(chartPicturesOf("/bandingkan")).toEqual([]);
  });

  test("are all that can be drawn beside the history", () => {
    const namesOf = (path: string) => ["riwayat", ...chartPicturesOf(path).map(({ name }) => name)];
    expect(namesOf("/bandingkan?daerah=18.12")).toEqual(Object.keys(COMPARISON_DRAWINGS));
    expect(namesOf("/daerah/18.12")).toEqual(Object.keys(REGION_DRAWINGS));
  });
});

/** Charts that pages draw, and the picture that shows the same; or why there is none. */
const CHARTS: Record<string, string> = {
  "band-strip": "/daerah/:code gambar=posisi",
  "domain-profile": "/daerah/:code gambar=profil",
  "dot-bar": "/bandingkan gambar=tabel",
  dumbbell: "/bandingkan gambar=perubahan; /daerah/:code/naik",
  "gap-bar": "/bandingkan gambar=selisih",
  "history-chart": "/daerah/:code; /bandingkan",
  "middle-bar": "/bandingkan gambar=tabel, as the dashed median",
  "small-multiples": "/bandingkan gambar=panel",
  "province-tiles": "/daerah",
  "weight-bar": "/instrumen/:instrument; /indikator",
};
/** Drawings that one page alone has, beside its components. */
const OWN_DRAWINGS: Record<string, string> = {
  "instrument/instrument-timeline.tsx": "/instrumen",
  "simulation/simulated-bar.tsx": "/simulasi",
  "indicator/structure-table.tsx": "none: a bar beside each printed weight of a list that is a file",
};
/** Parts of the charts above that pages draw only inside them. */
const PARTS = /^(band-scale|history-(frame|key|margin|marks|median)|mark|soft-break-notes)$/;

test("every chart of a page has its picture, or a reason to have none", () => {
  const charts = readdirSync("app/components/charts")
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => file.replace(".tsx", ""));
  expect(charts.filter((chart) => !PARTS.test(chart)).sort()).toEqual(Object.keys(CHARTS).sort());
  const known = Object.values(CHARTS).join(" ");
  for (const word of [...Object.keys(COMPARISON_DRAWINGS), ...Object.keys(REGION_DRAWINGS)].slice(1)) {
    if (word !== "riwayat") expect(known).toContain(`gambar=${word}`);
  }
  const routes = readFileSync("app/routes.ts", "utf8");
  const addresses = Object.values({ ...CHARTS, ...OWN_DRAWINGS }).flatMap(
    (text) => text.match(/(?<=^|; )\/[^ ;]+/g) ?? [],
  );
  for (const address of addresses) expect(routes).toContain(`"berkas/gambar/:format${address}"`);
});

test("drawings outside the charts have one too, or a reason", () => {
  const drawn = readdirSync("app/components", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").replace("app/components/", ""))
    .filter((file) => !/^(charts|pictures)\//.test(file))
    .filter((file) => /<svg className="ch\b/.test(readFileSync(`app/components/${file}`, "utf8")));
  expect(drawn.sort()).toEqual(Object.keys(OWN_DRAWINGS).sort());
});
