import { expect, test } from "vitest";
import { formatAtom } from "../../app/text/atom.ts";

const entry = {
  id: "https://kiat.example/perubahan#p-1",
  title: "Kabupaten Mesuji 2024: 3,99 → 4,01",
  link: "https://kiat.example/daerah/18.11/nilai",
  updated: "2026-11-25T05:00:00.000Z",
  summary: "Sumber.",
};
const feed = {
  title: "Kiat: Perubahan nilai",
  subtitle: "Koreksi.",
  self: "https://kiat.example/perubahan.atom?daerah=18.11&jenis=keputusan",
  link: "https://kiat.example/perubahan",
};

test("a feed is as new as its newest entry", () => {
  const older = { ...entry, updated: "2025-01-01T00:00:00.000Z" };
  const updatedOf = (xml: string) => /<updated>([^<]+)/.exec(xml)?.[1];
  expect(updatedOf(formatAtom({ ...feed, entries: [older, entry] }))).toBe(entry.updated);
  expect(updatedOf(formatAtom({ ...feed, entries: [] }))).toBe("1970-01-01T00:00:00.000Z");
});

test("an entry has id, title, link, time and summary", () => {
  const xml = formatAtom({ ...feed, entries: [entry] });
  for (const part of [
    "<id>https://kiat.example/perubahan#p-1</id>",
    "<title>Kabupaten Mesuji 2024: 3,99 → 4,01</title>",
    '<link rel="alternate" type="text/html" href="https://kiat.example/daerah/18.11/nilai"/>',
    "<updated>2026-11-25T05:00:00.000Z</updated>",
    '<link rel="self" type="application/atom+xml" href="https://kiat.example/perubahan.atom?daerah=18.11&amp;jenis=keputusan"/>',
  ]) {
    expect(xml).toContain(part);
  }
});

test("text that would break XML does not", () => {
  const summary = `<b> & "x" ]]> a\u0000b\u0007c\u001Fd\uFFFEe\uD800f\u{1F600}g`;
  const xml = formatAtom({ ...feed, entries: [{ ...entry, summary }] });
  expect(xml).toContain("<summary>&lt;b&gt; &amp; &quot;x&quot; ]]&gt; abcde\uFFFDf\u{1F600}g</summary>");
});

test("a feed without entries is whole", () => {
  expect(formatAtom({ ...feed, entries: [] })).toMatch(/<author><name>Kiat<\/name><\/author>\n<\/feed>\n$/);
});
