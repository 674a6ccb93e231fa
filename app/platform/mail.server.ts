import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createTransport } from "nodemailer";
import { newId } from "./ids.server.ts";
import type { Log } from "./log.server.ts";
import { removeOldLetters } from "./old-letters.server.ts";

/** A letter of plain text. */
export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** How letters leave: by SMTP, or as files in the data folder. */
export type Mailer = {
  /** `true` where the letter was handed to a mail server. Never throws: a letter that failed is logged without its text. */
  send(letter: Letter): Promise<boolean>;
  /** `false` where letters only become files; then the sender must see the link. */
  readonly delivers: boolean;
};

export type MailSettings = { smtpUrl: string | undefined; mailFrom: string; dataDir: string };

export function createMailer({ smtpUrl, mailFrom, dataDir }: MailSettings, log: Log): Mailer {
  return smtpUrl === undefined ? fileMailer(mailFrom, path.join(dataDir, "surat")) : smtpMailer(smtpUrl, mailFrom, log);
}

function smtpMailer(smtpUrl: string, from: string, log: Log): Mailer {
  const transport = createTransport(smtpUrl, { from });
  return {
    delivers: true,
    send: async (letter) => {
      try {
        await transport.sendMail(letter);
        return true;
      } catch (error) {
        log.error({ mail: "failed", reason: error instanceof Error ? error.message : String(error) });
        return false;
      }
    },
  };
}

/** Letters as `.eml` files, readable by the owner of the data folder only. */
function fileMailer(from: string, folder: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true }, { from });
  return {
    delivers: false,
    send: async (letter) => {
      const { message } = await transport.sendMail(letter);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      removeOldLetters(folder, new Date());
      // A buffer, as asked for above.
      writeFileSync(path.join(folder, `${newId()}.eml`), message as Buffer, { mode: 0o600 });
      return false;
    },
  };
}
