import { existsSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { createLog } from "../../app/platform/log.server.ts";
import { createMarkdown } from "../../app/platform/markdown/markdown.server.ts";
import { createRenderPool } from "../../app/platform/markdown/render-pool.server.ts";
import type { RenderJob } from "../../app/platform/markdown/render-texts.server.ts";

const FILE = "build/node/render-texts.js";
const log = createLog("silent");
const pool = createRenderPool(FILE, log, { deadline: 400, patience: 20_000 });
const markdown = createMarkdown(pool);

afterAll(() => pool.close());

/** 60 kB that marked alone needs many seconds for. */
const STALLING = "*a_".repeat(20_000);

/** Rows of one cell under a wide head: Markdown fills up each of them. */
function makeTable(size: number): string {
  return `${"|a".repeat(size)}|\n${"|-".repeat(size)}|\n${"|b\n".repeat(size)}`;
}

function jobOf(...sources: string[]): RenderJob {
  return {
    texts: sources.map((source, at) => ({ idPrefix: `t${at}`, source })),
    images: new Map(),
    progress: new Int32Array(new SharedArrayBuffer(4)).fill(-1),
  };
}

test("the program of the threads is built", () => {
  expect(existsSync(FILE)).toBe(true);
});

test("a thread renders like this process, pictures included", async () => {
  const images = new Map([["lampiran:a.png", { src: "/lampiran/1/a.png", width: 4, height: 3 }]]);
  const all = await markdown.renderAll({ masalah: "## A\n\n![b](lampiran:a.png)", kosong: " " }, { images });
  expect(all).toEqual({
    ok: true,
    texts: {
      masalah: {
        html: '<h3 id="masalah-a">A</h3>\n<p><img src="/lampiran/1/a.png" alt="b" width="4" height="3" loading="lazy" /></p>\n',
        headings: [{ id: "masalah-a", level: 3, text: "A" }],
      },
      kosong: { html: "", headings: [] },
    },
  });
});

test("a text that stalls is stopped and named, while this thread goes on and later texts pass (MD-06)", async () => {
  let beats = 0;
  const heart = setInterval(() => {
    beats += 1;
  }, 5);
  const answer = await pool.run(jobOf("baik", STALLING, "tidak sampai"));
  clearInterval(heart);
  expect(answer).toEqual({ ok: false, problem: "too_complex", at: 1 });
  expect(beats).toBeGreaterThan(5);
  expect(await markdown.render("*kembali*", { idPrefix: "a" })).toMatchObject({
    ok: true,
    text: { html: "<p><em>kembali</em></p>\n" },
  });
});

test("texts of others wait for their turn instead of paying for it", async () => {
  const jobs = [STALLING, STALLING, STALLING, "satu", "dua", "tiga"].map((source) => pool.run(jobOf(source)));
  expect((await Promise.all(jobs)).map(({ ok }) => ok)).toEqual([false, false, false, true, true, true]);
});

test("who waits longer than a thread's patience is told that it is busy, not that the text is bad", async () => {
  const hurried = createRenderPool(FILE, log, { deadline: 2000, patience: 0 });
  const answers = await Promise.all([1, 2, 3].map(() => hurried.run(jobOf("teks"))));
  await hurried.close();
  expect(answers.filter((answer) => !answer.ok && answer.problem === "busy").length).toBeGreaterThan(0);
  expect(answers.filter((answer) => !answer.ok && answer.problem === "too_complex")).toEqual([]);
});

test("a text that grows without end ends its thread, not this process", async () => {
  const patient = createRenderPool(FILE, log, { deadline: 12_000 });
  const answer = await patient.run(jobOf("baik", makeTable(10_000)));
  await patient.close();
  expect(answer).toEqual({ ok: false, problem: "too_complex", at: 1 });
});

test("a program that cannot be started leaves the process running", async () => {
  const broken = createRenderPool("build/node/tidak-ada.js", log, { patience: 200 });
  const answer = await broken.run(jobOf("teks")).catch((error: unknown) => String(error));
  await broken.close();
  expect(answer).toSatisfy((said) => typeof said === "string" || said.problem === "busy");
});

test.each([
  ["quotes within quotes", "> ".repeat(9000)],
  ["a table of mostly missing cells", makeTable(2500)],
  ["references that repeat a long address", `[a]: https://x.id/${"b".repeat(9000)}\n\n${"[a] ".repeat(2500)}`],
  ["open brackets", "[".repeat(20_000)],
  ["open links", "[a](".repeat(5000)],
  ["open tags", "<a b='".repeat(3000)],
])("%s are answered, never thrown", async (_what, source) => {
  const result = await markdown.render(source, { idPrefix: "a" });
  expect(result.ok || result.problem).toSatisfy((answer) => answer === true || answer === "too_complex");
});

test("too long is said before anything is read", async () => {
  const refusing = createMarkdown({ run: () => Promise.reject(new Error("read")), close: async () => {} });
  expect(await refusing.render("a".repeat(20_001), { idPrefix: "a" })).toEqual({ ok: false, problem: "too_long" });
  expect(await refusing.renderAll({ a: STALLING, b: "" })).toMatchObject({ ok: false, problems: { a: "too_long" } });
});

test("a form of texts that are each short enough may be too long as a whole", async () => {
  const part = "a ".repeat(10_000);
  const all = await markdown.renderAll({ a: part, b: part, c: part, d: "lebih" });
  expect(all).toMatchObject({ ok: false, problems: { d: "too_long" } });
});
