import { afterAll, expect, test } from "vitest";
import { type FakeS3, startFakeS3 } from "../support/fake-s3.ts";
import { postForm } from "../support/people.ts";
import { attachmentsOf, pdfOf, prepareUploadDesk } from "../support/upload-desk.ts";

const KEY = "kunci-uji";
let s3: FakeS3 | undefined;
const desk = prepareUploadDesk(async () => {
  s3 = await startFakeS3({ accessKeyId: KEY });
  const keys = { S3_ACCESS_KEY_ID: KEY, S3_SECRET_ACCESS_KEY: "rahasia-uji" };
  return { S3_ENDPOINT: s3.endpoint, S3_BUCKET: "kiat", ...keys };
});
afterAll(() => s3?.close());

test("files kept in S3 come back byte for byte, in part too, and leave no trace when they go", async () => {
  const { author, addPractice, add, open, kept, temporary } = desk();
  const id = await addPractice();
  const content = pdfOf(2_000_000);
  const address = await add(author, id, { name: "sop.pdf", content });
  expect([s3?.objects.size, kept(), temporary()]).toEqual([1, [], []]);
  const whole = await open(author, address);
  expect(Buffer.from(await whole.arrayBuffer()).equals(content)).toBe(true);
  const part = await open(author, address, { headers: { Range: "bytes=0-4" } });
  expect([part.status, await part.text()]).toEqual([206, "%PDF-"]);
  const removal = `${attachmentsOf(id)}/${address.split("/")[2]}/hapus`;
  expect((await open(author, removal, postForm(author.cookie, {}))).status).toBe(303);
  expect(s3?.objects.size).toBe(0);
});
