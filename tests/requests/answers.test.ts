import { once } from "node:events";
import { get, request } from "node:http";
import { connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
const PAGE = "/daerah/18.11";

/** One answer with its bytes as they were sent; `fetch` would unpack them. */
async function fetchRaw(path: string, headers: Record<string, string> = {}, method = "GET") {
  const call = (method === "GET" ? get : request)(`${server.origin}${path}`, { headers, method }).end();
  const [response] = await once(call, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

/** The status line that a request written by hand gets. */
async function sendByHand(head: string): Promise<string> {
  const socket = connect(Number(new URL(server.origin).port), "127.0.0.1");
  socket.write(`${head}\r\nConnection: close\r\n\r\n`);
  let answer = "";
  for await (const chunk of socket) answer += chunk;
  return answer.split("\r\n")[0] ?? "";
}

describe("a public page", () => {
  test("runs no script and is not guessed at", async () => {
    for (const path of ["/", "/daerah", PAGE, `${PAGE}/nilai`, "/bandingkan?daerah=18.12,18.11", "/tidak-ada"]) {
      const response = await server.get(path);
      expect(response.headers.get("content-security-policy"), path).toContain("script-src 'none'");
      expect(response.headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(response.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
      expect(response.headers.get("x-powered-by")).toBeNull();
      expect(await response.text(), path).not.toMatch(/<script|onclick=|javascript:/);
    }
  });

  test("has one strong ETag per encoding, and the same text in each", async () => {
    const [plain, gzip, br] = await Promise.all(
      ["identity", "gzip", "br"].map((encoding) => fetchRaw(PAGE, { "accept-encoding": encoding })),
    );
    expect([plain, gzip, br].map((answer) => answer?.headers["content-encoding"])).toEqual([undefined, "gzip", "br"]);
    const etags = [plain, gzip, br].map((answer) => answer?.headers.etag ?? "");
    expect(new Set(etags).size).toBe(3);
    for (const etag of etags) expect(etag).toMatch(/^"[^"]+"$/);
    expect(gunzipSync(gzip?.body ?? "").equals(plain?.body ?? Buffer.alloc(0))).toBe(true);
    expect(brotliDecompressSync(br?.body ?? "").equals(plain?.body ?? Buffer.alloc(0))).toBe(true);
    for (const answer of [plain, gzip, br]) {
      expect(answer?.headers.vary).toBe("Accept-Encoding");
      expect(Number(answer?.headers["content-length"])).toBe(answer?.body.length);
    }
  });

  test("asked again with its ETag is not sent again", async () => {
    const first = await fetchRaw(PAGE, { "accept-encoding": "br" });
    const etag = first.headers.etag ?? "";
    const again = await fetchRaw(PAGE, { "accept-encoding": "br", "if-none-match": `"lain", W/${etag}` });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    expect(again.headers["cache-control"]).toBe("public, no-cache");
    expect((await fetchRaw(PAGE, { "accept-encoding": "br", "if-none-match": "*" })).status).toBe(304);
    const other = await fetchRaw(PAGE, { "accept-encoding": "gzip", "if-none-match": etag });
    expect(other.status).toBe(200);
    expect((await fetchRaw("/daerah/18.12", { "if-none-match": etag })).status).toBe(200);
  });

  test("answers HEAD as GET without the body", async () => {
    const [full, head] = await Promise.all([fetchRaw(PAGE), fetchRaw(PAGE, {}, "HEAD")]);
    expect([head.status, head.body.length]).toEqual([200, 0]);
    for (const name of ["etag", "content-length", "content-type", "cache-control"]) {
      expect(head.headers[name], name).toBe(full.headers[name]);
    }
    expect((await fetchRaw("/tidak-ada", {}, "HEAD")).status).toBe(404);
  });

  test("kept or not, each answer has an id of its own that nobody else chose", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => fetchRaw(PAGE, { "x-request-id": "dari-luar-1234" })));
    const ids = answers.map(({ headers }) => headers["x-request-id"]);
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain("dari-luar-1234");
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1);
  });
});

describe("what cannot be answered", () => {
  test.each([
    ["/%E0%A4%A", 400],
    [`/${"a".repeat(5000)}`, 414],
    [`/daerah?q=${"a".repeat(5000)}`, 414],
    ["/daerah?q=%E0%A4%A", 200],
    ["/assets/tidak-ada.css", 404],
    ["/assets/%2e%2e/%2e%2e/package.json", 404],
    ["/..%2f..%2fpackage.json", 404],
  ])("%s is %i", async (path, status) => {
    const answer = await fetchRaw(path);
    expect(answer.status).toBe(status);
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  });

  test.each([
    ["GET //[ HTTP/1.1\r\nHost: kiat.example", "HTTP/1.1 404 Not Found"],
    ["GET /\\\\[ HTTP/1.1\r\nHost: kiat.example", "HTTP/1.1 404 Not Found"],
    ["GET //jahat.example/daerah/18.11/x HTTP/1.1\r\nHost: kiat.example", "HTTP/1.1 404 Not Found"],
    ["GET /sehat HTTP/1.1\r\nHost: [", "HTTP/1.1 200 OK"],
    ["POST /daerah HTTP/1.1\r\nHost: [\r\nContent-Length: 0", "HTTP/1.1 405 Method Not Allowed"],
    [
      "POST /daerah HTTP/1.1\r\nHost: a\r\nX-Forwarded-Host: a:99999\r\nContent-Length: 0",
      "HTTP/1.1 405 Method Not Allowed",
    ],
  ])("%j: %s", async (head, status) => {
    expect(await sendByHand(head)).toBe(status);
  });
});

describe("a change", () => {
  const post = (headers: Record<string, string>, path = "/bandingkan") =>
    server.get(path, { method: "POST", body: new URLSearchParams({ daerah: "18.11" }), headers });

  test.each<[string, Record<string, string>]>([
    ["another site", { Origin: "https://jahat.example" }],
    ["no site at all", { Origin: "null" }],
    ["a cross-site request", { "Sec-Fetch-Site": "cross-site" }],
    ["a site that names us as its host", { Origin: "https://jahat.example", "X-Forwarded-Host": "jahat.example" }],
  ])("from %s is refused with a sentence", async (_what, headers) => {
    const response = await post(headers);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("datang dari situs lain");
  });

  test("from our own pages is 405 where nothing takes one", async () => {
    for (const path of ["/bandingkan", "/daerah/18.11.json", "/sehat"]) {
      expect((await post({ Origin: server.origin }, path)).status, path).toBe(405);
    }
    expect((await server.get("/daerah", { method: "DELETE", headers: { Origin: server.origin } })).status).toBe(405);
  });

  test("that is too large is refused before it is read", async () => {
    const head = `POST /daerah HTTP/1.1\r\nHost: a\r\nContent-Length: 1000001`;
    expect(await sendByHand(head)).toBe("HTTP/1.1 413 Payload Too Large");
  });
});

test("/sehat tells that database and tables are well and is never kept", async () => {
  const response = await server.get("/sehat");
  expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
  expect(await response.json()).toEqual({
    status: "sehat",
    basisData: "terjangkau",
    migrasi: "mutakhir",
    versiIsi: expect.any(Number),
  });
});
