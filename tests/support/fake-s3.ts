import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A bucket in memory behind the part of S3 that the portal speaks. */
export type FakeS3 = {
  /** "http://127.0.0.1:41234" */
  readonly endpoint: string;
  /** Bytes by path, bucket included. */
  readonly objects: ReadonlyMap<string, Buffer>;
  /** "PUT /kiat/ab/cd", in the order of arrival. */
  readonly asked: readonly string[];
  close(): Promise<void>;
};

/** Refuses what is not signed, or whose bytes are not those that were signed for, as S3 does. */
export async function startFakeS3({ accessKeyId }: { accessKeyId: string }): Promise<FakeS3> {
  const objects = new Map<string, Buffer>();
  const asked: string[] = [];
  const server = createServer(async (req, res) => {
    const path = req.url ?? "";
    asked.push(`${req.method} ${path}`);
    const body = await readBody(req);
    const status = judge(req, body, accessKeyId);
    if (status !== 200) return void res.writeHead(status).end();
    if (req.method === "PUT") objects.set(path, body);
    if (req.method === "DELETE") return void res.writeHead(objects.delete(path) ? 204 : 404).end();
    const found = objects.get(path);
    if (found === undefined) return void res.writeHead(404).end();
    const range = /^bytes=(\d+)-(\d+)$/.exec(req.headers.range ?? "");
    const sent = range === null ? found : found.subarray(Number(range[1]), Number(range[2]) + 1);
    const hasBody = req.method === "GET";
    res.writeHead(range === null ? 200 : 206, { "Content-Length": hasBody ? sent.length : 0 });
    res.end(hasBody ? sent : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens by port has an address of that kind.
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function judge({ headers, method }: IncomingMessage, body: Buffer, accessKeyId: string): number {
  const signature =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/[\w-]+\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=[0-9a-f]{64}$/;
  const [, key, signed = ""] = signature.exec(headers.authorization ?? "") ?? [];
  if (key !== accessKeyId) return 403;
  if (!["host", "x-amz-content-sha256", "x-amz-date"].every((name) => signed.split(";").includes(name))) return 403;
  if (headers["x-amz-content-sha256"] !== createHash("sha256").update(body).digest("hex")) return 400;
  return method === "PUT" && headers["content-length"] === undefined ? 411 : 200;
}

async function readBody(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
