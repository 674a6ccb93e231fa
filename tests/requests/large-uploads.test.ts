import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { Readable } from "node:stream";
import { expect, test, vi } from "vitest";
import { ATTACHMENT_BYTES, ATTACHMENT_MEGABYTES } from "../../app/domain/attachment.ts";
import { textOf } from "../support/page-text.ts";
import { attachmentsOf, OVER_LIMIT, pdfOf, prepareUploadDesk } from "../support/upload-desk.ts";

const PATIENCE_MS = 60_000;
const MEMORY_BYTES = 100_000_000;
const NO_FILE = { name: "", content: "" };
const desk = prepareUploadDesk();

/** The server that has been asked is the one that answers still, and nothing was left behind. */
async function expectUnharmed(before: readonly string[]): Promise<void> {
  const { server, kept, temporary } = desk();
  expect((await server.get("/sehat")).status).toBe(200);
  expect(() => process.kill(server.pid, 0)).not.toThrow();
  await vi.waitFor(() => expect([kept(), temporary()]).toEqual([before, []]), { timeout: 5000 });
}

// First of all, while the server has not grown by anything else.
test(
  "three files of the greatest size at once take less than 100 MB of memory",
  async () => {
    const { server, author, reviewer, addPractice, send, add } = desk();
    const practice = await addPractice();
    // What every upload needs is loaded with the first.
    await add(author, practice, { name: "kecil.pdf", content: pdfOf(1000) });
    const before = readMemory(server.pid);
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, readMemory(server.pid));
    }, 5);
    const senders = [author, reviewer, author];
    const files = senders.map((_, at) => ({ name: `besar-${at}.pdf`, content: pdfOf(ATTACHMENT_BYTES - at) }));
    const answers = await Promise.all(senders.map((person, at) => send(person, practice, files[at] ?? NO_FILE)));
    clearInterval(watch);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(peak - before).toBeLessThan(MEMORY_BYTES);
  },
  PATIENCE_MS,
);

test(
  "UPL-05: a file of one byte too many is refused by name, with what was typed",
  async () => {
    const { author, addPractice, send, kept } = desk();
    const before = kept();
    const file = { name: "besar sekali.pdf", content: pdfOf(OVER_LIMIT) };
    const answer = await send(author, await addPractice(), file, { judul: "Tetap ada", lisensi: "cc0-1.0" });
    const html = await answer.text();
    expect(answer.status).toBe(413);
    expect(textOf(html)).toContain(`“besar sekali.pdf” lebih besar dari ${ATTACHMENT_MEGABYTES} MB`);
    expect(html).toContain('value="Tetap ada"');
    expect(html).toMatch(/<option value="cc0-1.0" selected/);
    await expectUnharmed(before);
  },
  PATIENCE_MS,
);

test(
  "UPL-05: the same without any length, and with texts behind the file",
  async () => {
    const { server, author, addPractice, kept } = desk();
    const before = kept();
    const head = '--b\r\nContent-Disposition: form-data; name="berkas"; filename="x.pdf"\r\n\r\n';
    const tail = '\r\n--b\r\nContent-Disposition: form-data; name="judul"\r\n\r\nDi belakang\r\n--b--\r\n';
    const body = Readable.toWeb(Readable.from([Buffer.from(head), pdfOf(OVER_LIMIT), Buffer.from(tail)]));
    const answer = await server.get(attachmentsOf(await addPractice()), {
      method: "POST",
      headers: { Cookie: author.cookie, "Content-Type": "multipart/form-data; boundary=b" },
      // What Node makes of a stream is what its `fetch` takes, though their types differ.
      ...{ body: body as ReadableStream, duplex: "half" },
    });
    const html = await answer.text();
    expect(answer.status).toBe(413);
    expect(textOf(html)).toContain("“x.pdf” lebih besar dari");
    expect(html).toContain('value="Di belakang"');
    await expectUnharmed(before);
  },
  PATIENCE_MS,
);

test("UPL-05: 2,000 small parts are refused with the limit", async () => {
  const { server, author, addPractice, kept } = desk();
  const before = kept();
  const body = new FormData();
  body.append("judul", "Yang pertama");
  for (let n = 0; n < 2000; n++) body.append(`bagian-${n}`, "x");
  const answer = await server.get(attachmentsOf(await addPractice()), {
    ...{ method: "POST", headers: { Cookie: author.cookie }, body },
  });
  const html = await answer.text();
  expect([answer.status, textOf(html)]).toEqual([413, expect.stringContaining(`${ATTACHMENT_MEGABYTES} MB`)]);
  expect(html).toContain('value="Yang pertama"');
  await expectUnharmed(before);
});

test.each([
  ["a length that is too small", 400, 400],
  ["a length beyond all limits", 900_000_000, 413],
])("UPL-05: %s does not get past", async (_name, length, status) => {
  const { author, addPractice, kept } = desk();
  const before = kept();
  const answer = await sendRaw(attachmentsOf(await addPractice()), {
    cookie: author.cookie,
    length,
    sent: pdfOf(2_000_000),
  });
  expect(answer.split("\r\n")[0]).toContain(` ${status} `);
  if (status === 413) expect(answer).toContain(`${ATTACHMENT_MEGABYTES} MB`);
  await expectUnharmed(before);
});

test("a sender who hangs up in the middle leaves nothing", async () => {
  const { author, addPractice, kept, temporary } = desk();
  const before = kept();
  const address = attachmentsOf(await addPractice());
  const socket = openRaw(address, { cookie: author.cookie, length: ATTACHMENT_BYTES });
  socket.write(pdfOf(3_000_000));
  await vi.waitFor(() => expect(temporary()).toHaveLength(1), { timeout: 5000 });
  socket.destroy();
  await expectUnharmed(before);
});

/** Memory that a process holds, in bytes. */
function readMemory(pid: number): number {
  const kilobytes =
    process.platform === "linux"
      ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]
      : execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(kilobytes) * 1024;
}

type Raw = { cookie: string; length: number };

/** Begins a form with one file under any length that it is told. */
function openRaw(address: string, { cookie, length }: Raw) {
  const { hostname, port } = new URL(desk().server.origin);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => {});
  socket.write(
    [
      `POST ${address} HTTP/1.1`,
      ...[`Host: ${hostname}`, `Cookie: ${cookie}`, "Connection: close", `Content-Length: ${length}`],
      ...["Content-Type: multipart/form-data; boundary=b", "", "--b"],
      ...['Content-Disposition: form-data; name="berkas"; filename="x.pdf"', "", ""],
    ].join("\r\n"),
  );
  return socket;
}

async function sendRaw(address: string, { sent, ...raw }: Raw & { sent: Uint8Array }): Promise<string> {
  const socket = openRaw(address, raw);
  let answer = "";
  socket.setEncoding("utf8").on("data", (text: string) => {
    answer += text;
  });
  socket.write(sent);
  await vi.waitFor(() => expect(answer).toContain("\r\n\r\n"), { timeout: 10_000 });
  socket.destroy();
  return answer;
}
