import { expect, test } from "vitest";
import { parsePracticeList } from "../../app/forms/practice-list.ts";
import type { AppContext } from "../../app/platform/app-context.server.ts";
import { listPractices } from "../../app/usecases/list-practices.server.ts";
import { rankLikeRegions } from "../../app/usecases/rank-like-regions.server.ts";
import { showPractice } from "../../app/usecases/show-practice.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { findRegionByCode } from "../../db/queries/region.server.ts";
import { describeOnLoadedDatabase } from "../support/practice-app.ts";
import { practiceRow, publishPractices, regionIdOf } from "../support/practice-rows.ts";

function list(app: AppContext, query: string) {
  return listPractices(app, parsePracticeList(new URLSearchParams(query), app.instruments));
}

const ASKED = { version: undefined, region: "" };

describeOnLoadedDatabase("the list of practices", (current) => {
  test("shows the twenty from public sources, ten on a page, each with its source", async () => {
    const { cards, found, total } = await list(current(), "");
    expect([cards.length, found, total]).toEqual([10, 20, 20]);
    for (const card of cards) expect(card).toMatchObject({ officeName: null, source: { slug: expect.any(String) } });
    expect((await list(current(), "halaman=2")).cards).toHaveLength(10);
    expect((await list(current(), "halaman=3")).cards).toEqual([]);
  });

  test("counts what each facet would leave, and keeps the promise", async () => {
    const { facets } = await list(current(), "jenis=kabupaten");
    for (const { choice, count } of facets.kinds) {
      const word = { province: "provinsi", regency: "kabupaten", city: "kota" }[choice];
      expect((await list(current(), `jenis=${word}`)).found).toBe(count);
    }
    for (const { choice, count } of facets.provinces) {
      expect((await list(current(), `jenis=kabupaten&provinsi=${choice}`)).found).toBe(count);
    }
    expect(facets.statuses).toContainEqual({ choice: "running", count: 9 });
  });

  test("finds an indicator with and without its instrument, and nobody's number nowhere", async () => {
    const found = async (query: string) => (await list(current(), query)).found;
    expect(await found("indikator=spbe-2020/15")).toBe(await found("indikator=15&instrumen=spbe-2020"));
    expect(await found("indikator=15")).toBeGreaterThan(3);
    expect(await found("indikator=pemdi-2026/15")).toBe(0);
  });

  test("a lesson is a kind, a plan is no promise, and nobody has confirmed what was only read", async () => {
    const slugs = async (query: string) => (await list(current(), query)).cards.map(({ slug }) => slug);
    expect(await slugs("status=pelajaran")).toEqual(["jambi-berita-acara-tidak-dilampirkan"]);
    expect((await slugs("status=rencana")).sort()).toEqual([
      "bontang-ratusan-aplikasi-menjadi-dua",
      "tulang-bawang-barat-e-office",
    ]);
    expect(await slugs("status=belum-dikonfirmasi&halaman=2")).toHaveLength(7);
    expect(await slugs("bukti=0")).toHaveLength(6);
  });

  test("finds words with other endings and mistyped ones", async () => {
    const { cards } = await list(current(), "q=aduan");
    expect(cards.map(({ slug }) => slug)).toContain("tuban-aplikasi-aduan-tersambung-lapor");
    const mistyped = await list(current(), "q=moratorum");
    expect(mistyped.corrected).toBe("moratorium");
    expect(mistyped.cards.map(({ slug }) => slug)).toEqual(["kalimantan-timur-moratorium-aplikasi"]);
  });

  test("orders by fit with a region: the likest first, its own last", async () => {
    const app = current();
    const first = await list(app, "urut=cocok&daerah=18.12");
    expect(first.region).toMatchObject({ code: "18.12" });
    const region = await findRegionByCode(app.reader, "18.12");
    const ranked = region === undefined ? [] : await rankLikeRegions(app, region);
    const places = first.cards.map((card) => ranked.indexOf(card.region.code));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    const last = await list(app, "urut=cocok&daerah=18.12&halaman=2");
    expect(last.cards.at(-1)?.region.code).toBe("18.12");
    const names = (await list(app, "urut=nama")).cards.map(({ region }) => region.code);
    expect(names).toEqual((await list(app, "urut=nama&daerah=18.11")).cards.map(({ region }) => region.code));
  });

  test("what is published, changed and withdrawn shows with the next content version", async () => {
    const app = current();
    const region = await regionIdOf(app.reader, "18.71");
    const at = "2026-11-24T03:00:00.000Z";
    await publishPractices(app.writer, [
      practiceRow({ id: "p-baru", region_id: region, cost_max: 0, published_at: at, updated_at: at }),
    ]);
    await app.version.refresh();
    const { cards, found } = await list(app, "biaya=tanpa-tambahan");
    expect([found, cards[0]?.id]).toEqual([1, "p-baru"]);
    await app.writer.updateTable("practice").set({ state: "withdrawn" }).where("id", "=", "p-baru").execute();
    await app.writer.transaction().execute(raiseContentVersion);
    await app.version.refresh();
    // Its time did not change: the index finds that it does not add up and reads everything anew.
    expect((await list(app, "biaya=tanpa-tambahan")).found).toBe(0);
    expect((await list(app, "")).total).toBe(20);
  });
});

describeOnLoadedDatabase("the page of a practice", (current) => {
  test("shows source, steps of the evidence with their reason, and the indexes of its region", async () => {
    const found = await showPractice(current(), "mesuji-dasar-kebijakan-spbe", {
      version: undefined,
      region: "tubaba",
    });
    if (found.kind !== "shown") throw new Error(found.kind);
    const { view } = found;
    expect(view.source?.slug).toBe("radar-lampung-mesuji-2024");
    expect(view.evidence.steps.map(({ holds }) => holds)).toEqual([true, false, false, false, false]);
    expect(view.card.indicators).toHaveLength(12);
    expect(view.region.scores.map(({ year }) => year)).toEqual([2018, 2020, 2021, 2022, 2023, 2024]);
    expect(view.compared?.code).toBe("18.12");
    expect(view.html["masalah"]).toContain("<p>");
  });

  test("a former word leads on, a draft is unknown, and what was taken away says why", async () => {
    const app = current();
    const region = await regionIdOf(app.reader, "18.71");
    const states = ["draft", "withdrawn", "removed"] as const;
    await publishPractices(app.writer, [
      practiceRow({ id: "p-ganti", slug: "nama-baru", region_id: region }),
      ...states.map((state) => practiceRow({ id: `p-${state}`, region_id: region, state, state_reason: "Keliru." })),
    ]);
    await app.writer
      .insertInto("practice_slug")
      .values({ slug: "nama-lama", practice_id: "p-ganti", created_at: "2026-11-20T03:00:00.000Z" })
      .execute();
    const kindOf = async (slug: string) => showPractice(app, slug, ASKED);
    expect(await kindOf("nama-lama")).toEqual({ kind: "moved", slug: "nama-baru" });
    expect(await kindOf("p-draft")).toEqual({ kind: "unknown" });
    expect(await kindOf("p-withdrawn")).toMatchObject({ kind: "gone", by: "office", reason: "Keliru." });
    expect(await kindOf("p-removed")).toMatchObject({ kind: "gone", by: "portal" });
    expect(await kindOf("tidak-ada")).toEqual({ kind: "unknown" });
  });

  test("an older version is rendered as it was, with what has changed since", async () => {
    const app = current();
    const region = await regionIdOf(app.reader, "18.71");
    const fields = [1, 2].map((number) => ({ judul: `Judul ${number}`, masalah: `Masalah **ke-${number}**.` }));
    await publishPractices(app.writer, [
      practiceRow({ id: "p-versi", region_id: region, version: 2, title: "Judul 2", body: JSON.stringify(fields[1]) }),
    ]);
    for (const [at, body] of fields.entries()) {
      const saved_at = `2026-11-2${at}T03:00:00.000Z`;
      await app.writer
        .insertInto("revision")
        .values({
          ...{ subject_kind: "practice", subject_id: "p-versi", number: at + 1 },
          ...{ body: JSON.stringify(body), person_id: null, saved_at },
        })
        .execute();
    }
    const older = await showPractice(app, "p-versi", { version: 1, region: "" });
    if (older.kind !== "shown") throw new Error(older.kind);
    expect(older.view.card.title).toBe("Judul 1");
    expect(older.view.html["masalah"]).toContain("<strong>ke-1</strong>");
    expect(older.view.differences?.map(({ field }) => field)).toEqual(["judul", "masalah"]);
    expect(older.view.versions.map(({ number, changed }) => [number, changed.length])).toEqual([
      [2, 2],
      [1, 0],
    ]);
    expect(await showPractice(app, "p-versi", { version: 7, region: "xyz" })).toMatchObject({
      unknownVersion: true,
      unknownRegion: true,
      view: { differences: null },
    });
  });
});
