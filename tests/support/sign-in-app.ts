import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import type { AppContext } from "../../app/platform/app-context.server.ts";
import { parseConfig } from "../../app/platform/env.server.ts";
import { openTempFolder } from "../../app/platform/files/temp-folder.server.ts";
import { describeInstallation } from "../../app/platform/installation.server.ts";
import { createLog } from "../../app/platform/log.server.ts";
import type { Letter } from "../../app/platform/mail.server.ts";
import { createMarkdown } from "../../app/platform/markdown/markdown.server.ts";
import { renderHere } from "../../app/platform/markdown/render-here.server.ts";
import { openSeal } from "../../app/platform/seal.server.ts";
import { openStorage } from "../../app/platform/storage/storage.server.ts";
import type { Databases } from "../../db/open.server.ts";

/** The context of use cases with a clock that tests move, and the letters it was given to send. */
export type SignInApp = AppContext & { readonly letters: Letter[]; wait(seconds: number): void };

export function createSignInApp(databases: Databases): SignInApp {
  const { reader, writer } = databases;
  let at = new Date("2026-11-25T03:00:00Z").getTime();
  const letters: Letter[] = [];
  const mail = {
    delivers: true,
    send: async (letter: Letter) => {
      letters.push(letter);
      return true;
    },
  };
  const settings = parseConfig({});
  if (!settings.ok) throw new Error(settings.problems.join("\n"));
  return {
    installation: describeInstallation(settings.config, databases),
    ...{ reader, writer, mail, letters, instruments: [], institution: undefined },
    version: { current: () => 1, refresh: async () => {}, close: () => {} },
    ...{ storage: openStorage(settings.config), temp: openTempFolder(settings.config) },
    log: createLog("silent"),
    markdown: createMarkdown(renderHere),
    now: () => new Date(at),
    publicUrl: "https://kiat.example",
    seal: openSeal({
      secretKey: "kunci untuk pengujian saja, 32 huruf",
      dataDir: mkdtempSync(join(inject("workFolder"), "kunci-")),
    }),
    wait: (seconds) => {
      at += seconds * 1000;
    },
  };
}
