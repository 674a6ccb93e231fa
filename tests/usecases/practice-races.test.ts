import { expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { confirmPractice } from "../../app/usecases/end-practice.server.ts";
import { publishPractice } from "../../app/usecases/publish-practice.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestOffice } from "../support/people.ts";
import { prepareWriters, SAMPLE_PRACTICE } from "../support/practice-writing.ts";

const SLUG = "satu-pintu-untuk-domain-desa";

describeOnEachDatabase("writing practices at once", (current) => {
  async function prepareOffices() {
    const writers = await prepareWriters(current());
    const { app, officeId, byReviewer } = writers;
    const offices = [
      officeId,
      await insertTestOffice(app.writer, "18.72"),
      await insertTestOffice(app.writer, "18.12"),
    ];
    const publishAtOnce = (change: Partial<typeof SAMPLE_PRACTICE> = {}) =>
      Promise.all(
        offices.map(async (office) => {
          const id = newId();
          const more = { from: 0, seen: "", submission: newId(), address: "/x" };
          const practice = { ...SAMPLE_PRACTICE, ...change };
          const { status } = await publishPractice(app, byReviewer, { id, officeId: office, practice, ...more });
          return { id, status };
        }),
      );
    const slugs = async () => {
      const rows = await app.reader.selectFrom("practice").select(["id", "slug"]).execute();
      return new Map(rows.map(({ id, slug }) => [id, slug]));
    };
    return { ...writers, publishAtOnce, slugs };
  }

  test("offices that publish one new title at once each get an address", async () => {
    const { publishAtOnce, slugs } = await prepareOffices();
    const published = await publishAtOnce();
    expect(published.map(({ status }) => status)).toEqual(["published", "published", "published"]);
    const taken = await slugs();
    const [first, ...rest] = published.map(({ id }) => ({ id, slug: taken.get(id) })).sort(bySlug);
    expect(first?.slug).toBe(SLUG);
    for (const { id, slug } of rest) expect(slug).toBe(`${SLUG}-${id.slice(-12)}`);
  });

  test("so do practices of one title when one that stands takes it too", async () => {
    const { app, id, edit, publishAtOnce, slugs } = await prepareOffices();
    await edit(0, { title: "Judul lama" });
    const [changed, ...published] = await Promise.all([edit(1), publishAtOnce()]);
    expect(changed.status).toBe("published");
    expect(published.flat().map(({ status }) => status)).toEqual(["published", "published", "published"]);
    const taken = await slugs();
    expect(new Set(taken.values()).size).toBe(4);
    expect(
      await app.reader.selectFrom("practice_slug").select("practice_id").where("slug", "=", "judul-lama").execute(),
    ).toEqual([{ practice_id: id }]);
  });

  test("a conflict takes no word", async () => {
    const { edit, app } = await prepareOffices();
    await edit(0);
    expect(await edit(4, { title: "Tidak jadi" })).toEqual({ status: "conflict" });
    expect(await app.reader.selectFrom("practice_slug").select("slug").execute()).toEqual([{ slug: SLUG }]);
  });

  test("the yearly word tapped twice at once is kept once", async () => {
    const { app, edit, id, officeId, byReviewer } = await prepareOffices();
    await edit(0);
    await app.writer.updateTable("practice").set({ confirmed_on: "2025-01-01" }).where("id", "=", id).execute();
    const word = { id, officeId, status: "running" as const, note: null };
    const taps = await Promise.all([word, word, word].map((said) => confirmPractice(app, byReviewer, said)));
    expect(taps.filter(Boolean)).toHaveLength(1);
    expect(await app.reader.selectFrom("practice_confirmation").select("status").execute()).toHaveLength(1);
  });
});

function bySlug(a: { slug: string | undefined }, b: { slug: string | undefined }): number {
  return (a.slug?.length ?? 0) - (b.slug?.length ?? 0);
}
