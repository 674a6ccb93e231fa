import { describe, expect, test } from "vitest";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

describe("GET /sitemap.xml", () => {
  const server = prepareServer(async () => ({
    databaseUrl: await createLoadedDatabase(),
    env: { PUBLIC_URL: "https://kiat.example" },
  }));

  test("names every public page once, by its full address", async () => {
    const response = await server.get("/sitemap.xml");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("application/xml");
    const xml = await response.text();
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<urlset ')).toBe(true);
    const addresses = [...xml.matchAll(/<url><loc>([^<]+)<\/loc><\/url>/g)].map(([, address]) => address ?? "");
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.every((address) => address.startsWith("https://kiat.example/"))).toBe(true);
    const risers = addresses.filter((address) => address.endsWith("/naik"));
    expect(risers).toContain("https://kiat.example/daerah/18.12/naik");
    expect(risers, "a part of Jakarta never has a value").not.toContain("https://kiat.example/daerah/31.01/naik");
    expect(addresses).toHaveLength(13 + 4 + 4 + (35 + 47 + 20) + 552 * 2 + risers.length + 108 + 20 + 17);
    for (const path of [
      "/",
      "/daerah/18.11/nilai",
      "/indikator/pemdi-2026/20",
      "/sumber/kepmen-108-2023",
      "/praktik",
      "/tanya",
      "/praktik/sidoarjo-sipraja",
      "/privasi",
    ]) {
      expect(addresses).toContain(`https://kiat.example${path}`);
    }
  });

  test("its pages exist", async () => {
    const xml = await (await server.get("/sitemap.xml")).text();
    const paths = [...xml.matchAll(/<loc>https:\/\/kiat\.example([^<]*)<\/loc>/g)].map(([, path]) => path ?? "");
    const some = paths.filter((_path, at) => at < 20 || at % 40 === 0);
    for (const path of some) expect((await server.get(path)).status, path).toBe(200);
  });
});
