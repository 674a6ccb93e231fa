import { expect, test } from "vitest";
import { listRegulations } from "../../db/queries/regulation.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";

describeOnEachDatabase("regulations", (current) => {
  test("are the sources of that kind, by slug", async () => {
    const { writer, reader } = current();
    const source = { publisher: null, date: null, address: null, address_is_site: 0 as const, note: null };
    await writer
      .insertInto("source")
      .values([
        { ...source, id: "c", slug: "permen-59", kind: "regulation", title: "Permen 59", number: "59/2020" },
        { ...source, id: "a", slug: "berita", kind: "press", title: "Berita", number: null },
        { ...source, id: "b", slug: "permen-5", kind: "regulation", title: "Permen 5", number: "5/2018" },
      ])
      .execute();
    const found = await listRegulations(reader);
    expect(found.map(({ slug, number, kind }) => [slug, number, kind])).toEqual([
      ["permen-5", "5/2018", "regulation"],
      ["permen-59", "59/2020", "regulation"],
    ]);
  });
});
