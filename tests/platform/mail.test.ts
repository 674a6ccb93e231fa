import pino from "pino";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMailer } from "../../app/platform/mail.server.ts";

const received: Promise<Buffer>[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: ({ address }, _session, answer) => answer(address.startsWith("ditolak") ? new Error("no such box") : null),
  onData: (stream, _session, done) => {
    received.push(stream.toArray().then((chunks) => Buffer.concat(chunks)));
    stream.on("end", () => done());
  },
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

function mailerAt(url: string) {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(line) });
  return { lines, mailer: createMailer({ smtpUrl: url, mailFrom: "Kiat <kiat@kiat.example>", dataDir: "" }, log) };
}
const ownUrl = () => {
  const address = server.server.address();
  return `smtp://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
};
const LETTER = { subject: "Tautan masuk Kiat", text: "https://kiat.example/masuk/tautan?kunci=rahasia\n" };

test("a letter reaches the mail server whole, from the configured sender", async () => {
  const { mailer } = mailerAt(ownUrl());
  expect(mailer.delivers).toBe(true);
  expect(await mailer.send({ to: "sari@mesuji.example", ...LETTER })).toBe(true);
  const mail = await PostalMime.parse((await received[0]) ?? "");
  expect(mail).toMatchObject({ subject: LETTER.subject, text: LETTER.text, from: { address: "kiat@kiat.example" } });
  expect(mail.to?.[0]?.address).toBe("sari@mesuji.example");
});

test("a letter that is refused, and a server that is away, are logged without the text of the letter", async () => {
  for (const url of [ownUrl(), "smtp://127.0.0.1:1"]) {
    const { mailer, lines } = mailerAt(url);
    expect(await mailer.send({ to: "ditolak@mesuji.example", ...LETTER })).toBe(false);
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain("rahasia");
  }
});
