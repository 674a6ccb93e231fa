import { createServer, get, type IncomingHttpHeaders } from "node:http";

/** An answer as it went over the wire: its own headers and the bytes, still compressed. */
export type Recorded = { readonly headers: IncomingHttpHeaders; readonly body: Uint8Array };

/** What Node's own server writes by itself. */
const WRITTEN_BY_NODE = new Set(["date", "connection", "keep-alive"]);

/** Fetches an address as a browser would, without undoing the compression. Throws unless it answers 200. */
export function record(address: string): Promise<Recorded> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "accept-encoding": "br" } }, async (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answers ${response.statusCode}`));
      const parts: Uint8Array[] = [];
      for await (const part of response) parts.push(part);
      const headers = Object.entries(response.headers).filter(([name]) => !WRITTEN_BY_NODE.has(name));
      resolve({ headers: Object.fromEntries(headers), body: Buffer.concat(parts) });
    }).once("error", reject);
  });
}

/** The bare server: Node's HTTP and a map of finished answers by address. What any server in Node costs at least. */
export function serveRecorded(port: number): void {
  process.once("message", (recorded: ReadonlyMap<string, Recorded>) => {
    const server = createServer((req, res) => {
      const answer = recorded.get(req.url ?? "");
      if (answer === undefined) {
        res.writeHead(404).end();
        return;
      }
      res.writeHead(200, answer.headers);
      res.end(answer.body);
    });
    server.listen(port, "127.0.0.1", () => process.send?.("ready"));
  });
}
