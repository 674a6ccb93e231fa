import { expect, test } from "vitest";
import type { Snapshot, SnapshotContent } from "../../app/domain/snapshot.ts";
import type { AppContext } from "../../app/platform/app-context.server.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { parseConfig } from "../../app/platform/env.server.ts";
import { openTempFolder } from "../../app/platform/files/temp-folder.server.ts";
import { describeInstallation } from "../../app/platform/installation.server.ts";
import { createLog } from "../../app/platform/log.server.ts";
import { createMailer } from "../../app/platform/mail.server.ts";
import { createMarkdown } from "../../app/platform/markdown/markdown.server.ts";
import { renderHere } from "../../app/platform/markdown/render-here.server.ts";
import { openSeal } from "../../app/platform/seal.server.ts";
import { openStorage } from "../../app/platform/storage/storage.server.ts";
import { openSnapshot } from "../../app/usecases/open-snapshot.server.ts";
import { type Databases, openDatabases } from "../../db/open.server.ts";
import { getContentVersion } from "../../db/queries/content-state.server.ts";
import { listScores } from "../../db/queries/score.server.ts";
import { claimRow, insertAdopted, insertCountry } from "../db/sample-rows.ts";
import { correctIndex } from "../support/corrected-value.ts";
import { describeOnEachDatabase } from "../support/databases.ts";

const PATH = "/daerah/18.11";

/** Entered 24 November 2026, 07.00 WIB. */
const claim = claimRow("m24", { entered_at: "2026-11-24T00:00:00.000Z" });

function contextOf(databases: Databases, now: string): AppContext {
  const { reader, writer } = databases;
  const version = { current: () => 1, refresh: async () => {}, close: () => {} };
  const log = createLog("silent");
  const outgoing = {
    mail: createMailer({ smtpUrl: undefined, mailFrom: "kiat@kiat.example", dataDir: "" }, log),
    markdown: createMarkdown(renderHere),
  };
  const seal = openSeal({ secretKey: "uji", dataDir: "" });
  const publicUrl = "https://kiat.example";
  const settings = parseConfig({});
  if (!settings.ok) throw new Error(settings.problems.join("\n"));
  const installation = describeInstallation(settings.config, databases);
  const process = { version, log, now: () => new Date(now), publicUrl, seal, institution: undefined, installation };
  const files = { storage: openStorage(settings.config), temp: openTempFolder(settings.config) };
  return { reader, writer, instruments, ...process, ...outgoing, ...files };
}

/** Mesuji's index as the only row of a page. */
async function makeIndexPage({ reader }: Pick<AppContext, "reader">): Promise<SnapshotContent<{ values: number[] }>> {
  const scores = await listScores(reader, { regionIds: ["r-18.11"], levels: ["index"] });
  const values = scores.flatMap(({ value }) => value ?? []);
  return { shape: 1, columns: ["nilai", "catatan"], rows: values.map((nilai) => ({ nilai })), view: { values } };
}

async function open(app: AppContext, day: string, limit?: number): Promise<Snapshot<{ values: number[] }>> {
  const result = await openSnapshot(app, { day, path: PATH, ...(limit === undefined ? {} : { limit }) }, makeIndexPage);
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`);
  return result.snapshot;
}

async function refusalOf(app: AppContext, day: string) {
  const result = await openSnapshot(app, { day, path: PATH }, makeIndexPage);
  return result.ok ? undefined : result.refusal;
}

describeOnEachDatabase("frozen pages", (current) => {
  const fill = async () => {
    await insertCountry(current().writer);
    await insertAdopted(current().writer, claim);
  };
  const count = async () => (await current().reader.selectFrom("snapshot").selectAll().execute()).length;
  const correct = (value: number, at: string) => correctIndex(current().url, { code: "18.11", year: 2024, value, at });

  test("stay what they were after a correction, and publish nothing", async () => {
    await fill();
    const version = await getContentVersion(current().reader);
    const frozen = await open(contextOf(current(), "2026-11-25T03:00:00Z"), "2026-11-25");
    expect(frozen).toMatchObject({ basis: "same_day", stored: true, content: { view: { values: [399] } } });
    expect(frozen.content.rows).toEqual([{ nilai: 399, catatan: null }]);
    expect(await getContentVersion(current().reader)).toBe(version);
    await correct(401, "2026-11-25T05:00:00.000Z");
    expect(await open(contextOf(current(), "2026-11-25T06:00:00Z"), "2026-11-25")).toEqual(frozen);
    expect(await open(contextOf(current(), "2027-01-01T06:00:00Z"), "2026-11-25")).toEqual(frozen);
    expect(await open(contextOf(current(), "2026-11-26T06:00:00Z"), "2026-11-26")).toMatchObject({
      content: { view: { values: [401] } },
    });
  });

  test("of a day that nobody froze show its end in WIB", async () => {
    await fill();
    // 25 November 23.59 and 26 November 00.00 in WIB.
    await correct(401, "2026-11-25T16:59:59.999Z");
    await correct(402, "2026-11-25T17:00:00.000Z");
    const app = contextOf(current(), "2026-11-27T03:00:00Z");
    const past = await open(app, "2026-11-25");
    expect(past).toMatchObject({ basis: "reconstructed", stored: true, content: { view: { values: [401] } } });
    expect(await open(app, "2026-11-26")).toMatchObject({ basis: "unchanged", content: { view: { values: [402] } } });
    await correct(403, "2026-11-27T04:00:00.000Z");
    expect(await open(app, "2026-11-25")).toEqual(past);
  });

  test("frozen by two processes at once are one and the same", async () => {
    await fill();
    const other = openDatabases(current().url);
    try {
      const [one, two] = await Promise.all([
        open(contextOf(current(), "2026-11-25T03:00:00.000Z"), "2026-11-25"),
        open(contextOf(other, "2026-11-25T03:00:00.001Z"), "2026-11-25"),
      ]);
      expect(two).toEqual(one);
      expect(await count()).toBe(1);
    } finally {
      await other.close();
    }
  });

  test("over the limit of a day are shown but not kept", async () => {
    await fill();
    const app = contextOf(current(), "2026-11-25T03:00:00Z");
    expect(await open(app, "2026-11-25", 0)).toMatchObject({ stored: false, content: { view: { values: [399] } } });
    expect(await count()).toBe(0);
    const kept = await open(app, "2026-11-25", 1);
    expect(kept.stored).toBe(true);
    expect(await open(app, "2026-11-24", 1)).toMatchObject({ stored: false });
    expect(await open(app, "2026-11-25", 1)).toEqual(kept);
    expect(await open(contextOf(current(), "2026-11-26T03:00:00Z"), "2026-11-24", 1)).toMatchObject({ stored: true });
  });

  test("are never changed or deleted", async () => {
    await fill();
    await open(contextOf(current(), "2026-11-25T03:00:00Z"), "2026-11-25");
    const { writer } = current();
    await expect(writer.updateTable("snapshot").set({ hash: "lain" }).execute()).rejects.toThrow("append-only");
    await expect(writer.deleteFrom("snapshot").execute()).rejects.toThrow("append-only");
  });

  test("are refused for days that are none, to come, or before the first content", async () => {
    await fill();
    const app = contextOf(current(), "2026-11-25T03:00:00Z");
    for (const day of ["", "kemarin", "2026-02-30", "2026-1-1", "20261125", "2026-11-25T00:00", "-001-01-01"]) {
      expect(await refusalOf(app, day), day).toEqual({ kind: "no_day" });
    }
    for (const day of ["2026-11-26", "9999-12-31"]) expect(await refusalOf(app, day)).toEqual({ kind: "future" });
    for (const day of ["2026-11-23", "0001-01-01"]) {
      expect(await refusalOf(app, day)).toEqual({ kind: "too_early", firstDay: "2026-11-24" });
    }
    // Still 25 November in UTC, but 26 November in Jakarta.
    expect(await refusalOf(contextOf(current(), "2026-11-25T17:00:00Z"), "2026-11-26")).toBeUndefined();
  });
});
