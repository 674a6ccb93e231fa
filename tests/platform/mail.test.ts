import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { expect, test } from "vitest";
import { createLog } from "../../app/platform/log.server.ts";
import { createMailer } from "../../app/platform/mail.server.ts";

const LETTER = {
  to: "sari@mesujikab.example",
  subject: "Undangan – Kiat",
  text: "Buka tautan ini:\n\nhttps://kiat.example/undangan?kunci=abc\n",
};
const log = createLog("silent");
const mailFrom = "Kiat <kiat@kiat.example>";

test("a letter reaches the mail server as it was written", async () => {
  const arrived: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _session, done) => {
      let text = "";
      stream.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      stream.on("end", () => {
        arrived.push(text);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    // A server that listens on a port has such an address.
    const { port } = server.server.address() as AddressInfo;
    const mailer = createMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom, dataDir: "" }, log);
    expect(mailer.delivers).toBe(true);
    expect(await mailer.send(LETTER)).toBe(true);
    const mail = await PostalMime.parse(arrived[0] ?? "");
    expect(mail).toMatchObject({ subject: LETTER.subject, from: { address: "kiat@kiat.example" } });
    expect(mail.to?.map(({ address }) => address)).toEqual([LETTER.to]);
    expect(mail.text?.trim()).toBe(LETTER.text.trim());
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
});

test("a mail server that is away fails no request: the letter counts as not delivered", async () => {
  const mailer = createMailer({ smtpUrl: "smtp://127.0.0.1:1", mailFrom, dataDir: "" }, log);
  expect(await mailer.send(LETTER)).toBe(false);
});

test("without a mail server letters are files that only their owner reads", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "kiat-mail-"));
  const mailer = createMailer({ smtpUrl: undefined, mailFrom, dataDir }, log);
  expect([mailer.delivers, await mailer.send(LETTER)]).toEqual([false, false]);
  const [file = ""] = readdirSync(join(dataDir, "surat"));
  expect(file).toMatch(/\.eml$/);
  const path = join(dataDir, "surat", file);
  expect(statSync(path).mode & 0o077).toBe(0);
  expect((await PostalMime.parse(readFileSync(path))).text).toContain("undangan?kunci=abc");
});
