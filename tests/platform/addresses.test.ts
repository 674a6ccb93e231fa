import { describe, expect, test } from "vitest";
import { readAddress } from "../../app/platform/http/page-handler.server.ts";
import { isSameOrigin } from "../../app/platform/http/security.server.ts";
import { resolveTwin } from "../../app/platform/http/twins.server.ts";

const SITE = "https://kiat.example";

describe("what a request asks for", () => {
  test.each([
    ["/daerah/18.11?cetak=1", "/daerah/18.11?cetak=1"],
    ["//jahat.example/daerah", "//jahat.example/daerah"],
    ["//[", "//["],
    ["/\\\\[", "///["],
    [`${SITE}/daerah`, "/daerah"],
  ])("%s stays on our own origin", (target, expected) => {
    const url = readAddress(target, SITE);
    expect(url?.origin).toBe(SITE);
    expect(`${url?.pathname}${url?.search}`).toBe(expected);
  });

  test.each(["http://[", "https://a:99999/"])("%s is no address", (target) => {
    expect(readAddress(target, SITE)).toBeUndefined();
  });
});

describe("files of a page", () => {
  test.each([
    ["/daerah/18.11.json", "/berkas/json/daerah/18.11"],
    ["/daerah/18.csv", "/berkas/csv/daerah/18"],
    ["/daerah/18.11.xlsx", "/berkas/xlsx/daerah/18.11"],
    ["/daerah/18.11.svg", "/berkas/gambar/svg/daerah/18.11"],
    ["/bandingkan.png", "/berkas/gambar/png/bandingkan"],
    ["/daerah.svg", "/berkas/gambar/svg/daerah"],
    ["/daerah/18.11/naik.png", "/berkas/gambar/png/daerah/18.11/naik"],
    ["/simulasi.svg", "/berkas/gambar/svg/simulasi"],
    ["/instrumen/spbe-2020.png", "/berkas/gambar/png/instrumen/spbe-2020"],
    ["/daerah/18.11/nilai.csv", "/berkas/csv/daerah/18.11/nilai"],
    ["/daerah.json", "/berkas/json/daerah"],
    ["/bandingkan.csv", "/berkas/csv/bandingkan"],
    ["/data/nilai.json", "/berkas/json/data/nilai"],
  ])("%s is %s inside", (path, inside) => {
    expect(resolveTwin(path)).toBe(inside);
  });

  test.each([
    "/daerah/18.11",
    "/daerah/18.11.ods",
    "/sumber.png",
    "/daerah/18.11/nilai.svg",
    "/arsip/2026-11-25/daerah/18.11.svg",
    "/daerah/18.11/pratinjau.png",
    "/sitemap.xml",
    "/tentang.json",
    "/.json",
    "/daerah/18.11.json/",
  ])("%s is asked for as it is", (path) => {
    expect(resolveTwin(path)).toBe(path);
  });

  test.each([
    "/berkas",
    "/berkas/json/daerah/18.11",
    "//berkas/json/daerah/18.11",
    "/Berkas/json/daerah",
    "/%62erkas/json/daerah",
  ])("%s is nobody's to ask for", (path) => {
    expect(resolveTwin(path)).toBeUndefined();
  });
});

describe("a change comes from our own pages", () => {
  test.each([
    [{ site: "same-origin", origin: SITE }, true],
    [{ site: "none", origin: undefined }, true],
    [{ site: undefined, origin: SITE }, true],
    [{ site: undefined, origin: undefined }, true],
    [{ site: "cross-site", origin: undefined }, false],
    [{ site: "same-site", origin: "https://lain.kiat.example" }, false],
    [{ site: undefined, origin: "null" }, false],
    [{ site: undefined, origin: "https://kiat.example.jahat.example" }, false],
    [{ site: undefined, origin: "http://kiat.example" }, false],
  ])("%o: %s", (headers, same) => {
    expect(isSameOrigin(headers, SITE)).toBe(same);
  });
});
