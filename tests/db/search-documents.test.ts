import { expect, test } from "vitest";
import { matchText } from "../../app/usecases/match-documents.server.ts";
import { indexAnew, removeSearchDocuments, replaceSearchDocuments } from "../../db/search/documents.server.ts";
import { describeEachDatabase } from "../support/databases.ts";
import { appOf, document, find, put, remove, stem } from "./search-sample.ts";

describeEachDatabase("documents kept for the search", (open) => {
  test("are found as they are now, and not at all once they are gone", async () => {
    const { writer, reader } = await open();
    await put(writer, "practice", document("a", "Satu pintu"), document("b", "Dua pintu"));
    await put(writer, "practice", document("a", "Tiga jendela"));
    expect(await find(reader, "satu")).toEqual([]);
    expect(await find(reader, "jendela")).toEqual(["a"]);
    await remove(writer, "practice", "a", "never there");
    expect(await find(reader, "jendela")).toEqual([]);
    expect(await find(reader, "pintu")).toEqual(["b"]);
    // Nor is a word of theirs suggested.
    expect(await matchText(appOf(reader), { text: "jendelaa" })).toMatchObject({ matches: [], corrected: null });
    expect(await reader.selectFrom("search_term").select(["term", "documents"]).orderBy("term").execute()).toEqual([
      { term: "dua", documents: 1 },
      { term: "pintu", documents: 1 },
    ]);
  });

  test("of one kind leave those of others as they are", async () => {
    const { writer, reader } = await open();
    await put(writer, "practice", document("a", "Kunjungan praktik"));
    await put(writer, "question", document("a", "Kunjungan tanya"));
    await writer
      .transaction()
      .execute((trx) =>
        replaceSearchDocuments(trx, { kind: "page", documents: [document("a", "Kunjungan laman")], stem }),
      );
    const kinds = async () =>
      (await matchText(appOf(reader), { text: "kunjungan" })).matches.map(({ kind }) => kind).sort();
    expect(await kinds()).toEqual(["page", "practice", "question"]);
    await writer.transaction().execute((trx) => replaceSearchDocuments(trx, { kind: "page", documents: [], stem }));
    expect(await kinds()).toEqual(["practice", "question"]);
    await remove(writer, "question", "a");
    expect(await kinds()).toEqual(["practice"]);
  });

  test("are indexed anew with other roots", async () => {
    const { writer, reader } = await open();
    await put(writer, "practice", document("a", "Dinas mengglomba data"));
    expect(await find(reader, "penggglombaan")).toEqual([]);
    const known = (word: string) => (word.includes("glomba") ? "kunjung" : word);
    await writer.transaction().execute((trx) => indexAnew(trx, { kind: "practice", stem: known }));
    expect(await find(reader, "kunjungan")).toEqual(["a"]);
    expect(await find(reader, "data")).toEqual(["a"]);
  });

  test("can be published by many at once", async () => {
    const { writer, reader } = await open();
    const texts = ["satu dua tiga empat lima", "lima empat tiga dua satu", "tiga satu lima dua empat"];
    const rounds = [texts, [...texts].reverse()];
    for (const round of rounds) {
      await Promise.all(
        round.flatMap((text, at) => [
          put(writer, "practice", document(`${at}`, text, "enam")),
          put(writer, "question", document(`${at}`, `${text} tujuh`)),
        ]),
      );
    }
    expect(await find(reader, "satu lima enam")).toHaveLength(3);
    const terms = await reader.selectFrom("search_term").select(["term", "documents"]).execute();
    expect(Object.fromEntries(terms.map(({ term, documents }) => [term, documents]))).toEqual({
      ...{ satu: 6, dua: 6, tiga: 6, empat: 6, lima: 6, enam: 3, tujuh: 3 },
    });
  });

  test("come back with a transaction that fails", async () => {
    const { writer, reader } = await open();
    await put(writer, "practice", document("a", "Satu pintu"));
    await expect(
      writer.transaction().execute(async (trx) => {
        await removeSearchDocuments(trx, { kind: "practice", ids: ["a"] });
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");
    expect(await find(reader, "pintu")).toEqual(["a"]);
  });
});
