import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { endSlowBodies, takesFiles } from "../../app/platform/http/security.server.ts";

const PATIENCE_MS = 150;
const server = createServer((req, res) => {
  endSlowBodies(req, PATIENCE_MS);
  req.resume().on("end", () => res.end("lengkap"));
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

/** Sends a head, then pieces of a body with a pause before each; tells what came back before the connection ended. */
async function send(head: string, pieces: readonly string[], pauseMs: number): Promise<string> {
  // A server that listens by port has an address of that kind.
  const { port } = server.address() as AddressInfo;
  const socket: Socket = connect(port, "127.0.0.1").setEncoding("utf8");
  let answer = "";
  const ended = new Promise<void>((resolve) => socket.on("close", resolve).on("error", () => resolve()));
  socket.on("data", (text: string) => {
    answer += text;
  });
  socket.write(`POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${head}\r\n\r\n`);
  for (const piece of pieces) {
    await wait(pauseMs);
    socket.write(piece);
  }
  await Promise.race([ended, wait(5 * PATIENCE_MS)]);
  socket.destroy();
  return answer;
}

test("a body that does not end is ended, with a length or without", async () => {
  expect(await send("Content-Length: 9", ["abc"], 1)).toBe("");
  expect(await send("Transfer-Encoding: chunked", ["1\r\na\r\n"], 1)).toBe("");
});

test("a body that arrives in time is answered", async () => {
  expect(await send("Content-Length: 6", ["abc", "def"], 20)).toContain("lengkap");
});

test.each([
  ["/ruang-kerja/praktik/0198/lampiran", true],
  ["/ruang-kerja/praktik/0198/lampiran?a=b", true],
  ["/ruang-kerja/praktik/0198/lampiran/terbit", false],
  ["/ruang-kerja/praktik/a/b/lampiran", false],
  ["/ruang-kerja/profil", false],
  [undefined, false],
])("%s takes files: %s", (url, takes) => {
  expect(takesFiles(url)).toBe(takes);
});
