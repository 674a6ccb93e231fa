import { createReadStream } from "node:fs";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { pipeline } from "node:stream/promises";
import { AwsV4Signer } from "aws4fetch";
import type { Config } from "../env.server.ts";
import type { FileStorage } from "./storage.server.ts";

const EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const PATIENCE_MS = 60_000;

type S3 = NonNullable<Config["s3"]>;
type Ask = {
  method: "GET" | "HEAD" | "PUT" | "DELETE";
  headers?: Record<string, string>;
  file?: { path: string; sha256: string };
};

/** Files as objects `ab/cdef…` of a bucket, by any server that speaks S3 and addresses buckets by path. */
export function createS3Storage({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3): FileStorage {
  const addressOf = (sha256: string) => `${endpoint}/${bucket}/${sha256.slice(0, 2)}/${sha256.slice(2)}`;

  async function ask(address: string, { method, headers = {}, file }: Ask): Promise<IncomingMessage> {
    const sent = { ...headers, "x-amz-content-sha256": file?.sha256 ?? EMPTY_SHA256 };
    const signer = new AwsV4Signer({
      ...{ method, url: address, headers: sent, accessKeyId, secretAccessKey, region, service: "s3" },
    });
    const signed = await signer.sign();
    return send(signed.url, { method, headers: Object.fromEntries(signed.headers), path: file?.path });
  }

  return {
    async put({ path, sha256, bytes }) {
      const address = addressOf(sha256);
      const known = await ask(address, { method: "HEAD" });
      known.resume();
      if (known.statusCode === 200) return;
      const headers = { "content-length": String(bytes), "content-type": "application/octet-stream" };
      await expectDone(await ask(address, { method: "PUT", headers, file: { path, sha256 } }), [200, 201, 204]);
    },
    async open(sha256, range) {
      const headers: Record<string, string> = range ? { range: `bytes=${range.start}-${range.end}` } : {};
      const answer = await ask(addressOf(sha256), { method: "GET", headers });
      if (answer.statusCode === (range ? 206 : 200)) return answer;
      await expectDone(answer, [404]);
      return undefined;
    },
    async remove(sha256) {
      await expectDone(await ask(addressOf(sha256), { method: "DELETE" }), [200, 204, 404]);
    },
  };
}

type Sent = { method: string; headers: Record<string, string>; path: string | undefined };

/** By `node:http`, since `fetch` sends streams without the length that S3 asks for. */
async function send(url: URL, { method, headers, path }: Sent): Promise<IncomingMessage> {
  const request = (url.protocol === "https:" ? requestHttps : requestHttp)(url, { method, headers });
  request.setTimeout(PATIENCE_MS, () => request.destroy(new Error("The file storage does not answer")));
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    request.once("response", resolve).once("error", reject);
  });
  // Whoever refuses early answers before everything is sent.
  if (path === undefined) request.end();
  else pipeline(createReadStream(path), request).catch((error: unknown) => request.destroy(asError(error)));
  return answer;
}

async function expectDone(answer: IncomingMessage, statuses: readonly number[]): Promise<void> {
  answer.resume();
  if (answer.statusCode === undefined || !statuses.includes(answer.statusCode)) {
    throw new Error(`The file storage answered ${answer.statusCode}`);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
