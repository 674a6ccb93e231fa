import { describe, expect, test } from "vitest";
import { embedOf, pictureOf, previewOf } from "../../app/text/picture-paths.ts";

describe("addresses of drawings", () => {
  test.each([
    ["/daerah/18.11", "/daerah/18.11.svg", "/daerah/18.11/pratinjau.png", "/sematan/daerah/18.11"],
    ["/daerah/18", "/daerah/18.svg", "/daerah/18/pratinjau.png", "/sematan/daerah/18"],
    [
      "/bandingkan?daerah=18.12,18.11&tahun=2024&beda=1&urut=nilai",
      "/bandingkan.svg?daerah=18.12,18.11&tahun=2024",
      "/bandingkan/pratinjau.png?daerah=18.12,18.11&tahun=2024",
      "/sematan/bandingkan?daerah=18.12,18.11&tahun=2024",
    ],
  ])("%s has them, with regions and years alone", (path, picture, preview, embed) => {
    expect([pictureOf(path, "svg"), previewOf(path), embedOf(path)]).toEqual([picture, preview, embed]);
  });

  test.each([
    "/",
    "/daerah",
    "/daerah/mesuji",
    "/daerah/18.11/nilai",
    "/bandingkan",
    "/bandingkan?tahun=2024",
    "/arsip/2026-11-25/daerah/18.11",
  ])("%s has none", (path) => {
    expect([pictureOf(path, "png"), previewOf(path), embedOf(path)]).toEqual([undefined, undefined, undefined]);
  });
});
