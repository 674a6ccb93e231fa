import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  chooseEncoding,
  createPage,
  encodePage,
  etagOf,
  PageCache,
} from "../../app/platform/http/page-cache.server.ts";

const page = (text: string) => createPage(200, { "content-type": "text/html" }, Buffer.from(text));
const long = page("Mesuji ".repeat(300));

describe("finished pages", () => {
  test("are found again under their address and generation only", () => {
    const cache = new PageCache(10_000);
    cache.find("1", "/a");
    cache.keep("1", "/a", page("a"));
    expect(cache.find("1", "/a")?.body.toString()).toBe("a");
    expect(cache.find("1", "/a?x=1")).toBeUndefined();
    expect(cache.find("2", "/a")).toBeUndefined();
    expect(cache.find("1", "/a"), "an older generation never comes back").toBeUndefined();
  });

  test("one that was made while the content changed is not kept", () => {
    const cache = new PageCache(10_000);
    cache.find("2", "/a");
    cache.keep("1", "/a", page("old"));
    expect(cache.find("2", "/a")).toBeUndefined();
    expect(cache.find("1", "/a")).toBeUndefined();
  });

  test("have bounded room: the one not asked for longest leaves first", () => {
    const cache = new PageCache(1000);
    cache.find("1", "/");
    for (const address of ["/a", "/b", "/c", "/d"]) cache.keep("1", address, page("x".repeat(120)));
    cache.find("1", "/a");
    cache.keep("1", "/e", page("x".repeat(120)));
    expect(["/a", "/b", "/c", "/d", "/e"].map((address) => cache.find("1", address) !== undefined)).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  test("one that would push out everything else is not kept, and no room keeps nothing", () => {
    const cache = new PageCache(1000);
    cache.find("1", "/");
    cache.keep("1", "/a", page("x".repeat(130)));
    expect(cache.find("1", "/a")).toBeUndefined();
    const none = new PageCache(0);
    none.find("1", "/");
    none.keep("1", "/a", page("a"));
    expect(none.find("1", "/a")).toBeUndefined();
  });

  test("replaced by a new body count once", () => {
    const cache = new PageCache(1000);
    cache.find("1", "/");
    for (let time = 0; time < 20; time++) cache.keep("1", "/a", page("x".repeat(120)));
    cache.keep("1", "/b", page("y"));
    expect(cache.find("1", "/a")).toBeDefined();
    expect(cache.find("1", "/b")).toBeDefined();
  });
});

describe("encodings", () => {
  test.each([
    ["br, gzip", "br"],
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["GZIP;q=0.5", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br; q=0, gzip;q=1", "gzip"],
    ["br ; q=0.0 , gzip ; q=0", "identity"],
    ["br;q=0.1", "br"],
    ["deflate", "identity"],
    ["x-br, my-gzip", "identity"],
    ["", "identity"],
    [undefined, "identity"],
  ])("%j gets %s", (header, encoding) => {
    expect(chooseEncoding(long, header)).toBe(encoding);
  });

  test("a short body is sent as it is", () => {
    expect(chooseEncoding(page("pendek"), "br, gzip")).toBe("identity");
  });

  test("give back the same text, each under its own ETag", () => {
    expect(brotliDecompressSync(encodePage(long, "br"))).toEqual(long.body);
    expect(gunzipSync(encodePage(long, "gzip"))).toEqual(long.body);
    expect(encodePage(long, "br")).toBe(encodePage(long, "br"));
    const etags = (["identity", "br", "gzip"] as const).map((encoding) => etagOf(long, encoding));
    expect(new Set(etags).size).toBe(3);
    for (const etag of etags) expect(etag).toMatch(/^"[\w-]+"$/);
    expect(etagOf(page("lain".repeat(200)), "br")).not.toBe(etags[1]);
  });
});
