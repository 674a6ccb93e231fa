import { beforeAll, describe, expect, test } from "vitest";
import { crawl } from "../support/crawl.ts";
import { readForm } from "../support/forms.ts";
import { postForm } from "../support/people.ts";
import { listPublicPages } from "../support/public-pages.ts";
import { prepareUploadDesk } from "../support/upload-desk.ts";

const desk = prepareUploadDesk();
const SECRET = "zamrudkelabu";
const FEEDS = ["/praktik.atom", "/tanya.atom", "/perubahan.atom", "/sitemap.xml", "/praktik.json", "/praktik.csv"];
/** A few hundred pages, most of them made anew. */
const CRAWL_MS = 90_000;

/** A practice waiting for its reviewer with a file, and all that could give it away. */
async function writeSecret(): Promise<string[]> {
  const { author, open, add } = desk();
  const begun = await open(author, "/praktik/baru");
  const address = begun.headers.get("location") ?? "";
  const form = await (await open(author, address)).text();
  const fields = {
    ...readForm(form, `${address}/ajukan`),
    ...{ _serupa: "1", judul: `Praktik ${SECRET}`, "indikator-1": "spbe-2020/21", status: "running" },
    ...{ masalah: SECRET, langkah: SECRET, hasil: SECRET },
  };
  expect((await open(author, `${address}/draf`, postForm(author.cookie, fields))).status).toBe(303);
  const id = address.split("/")[3] ?? "";
  const file = await add(author, id, { name: `${SECRET}.csv`, content: `kolom\n${SECRET}` });
  const sent = readForm(await (await open(author, address)).text(), `${address}/ajukan`);
  const submitted = await open(author, `${address}/ajukan`, postForm(author.cookie, { ...sent, _serupa: "1" }));
  expect([submitted.status, submitted.headers.get("location")]).toEqual([303, address]);
  return [SECRET, id, file.split("/")[2] ?? ""];
}

describe("what is not published, and its file", () => {
  let secrets: string[] = [];
  beforeAll(async () => {
    secrets = await writeSecret();
  });

  test.each<[string, () => { cookie: string } | undefined, string[]]>([
    ["visitors", () => undefined, []],
    ["people of another office", () => desk().stranger, ["/ruang-kerja", "/ruang-kerja/praktik"]],
  ])(
    "is met by no %s on any way through the site",
    async (_, who, own) => {
      const pages = (await listPublicPages()).map(({ address }) => address);
      const seen = await crawl({ open: desk().open, person: who(), begin: ["/", ...FEEDS, ...own, ...pages] });
      const given = [...seen].filter(([, body]) => secrets.some((secret) => body.includes(secret)));
      expect(given.map(([address]) => address)).toEqual([]);
      expect(seen.size).toBeGreaterThan(100);
    },
    CRAWL_MS,
  );

  test("is there for its author alone, and the crawl would have met it", async () => {
    const { author, stranger, open } = desk();
    const [, id, file] = secrets;
    const own = [
      `/ruang-kerja/praktik/${id}`,
      `/ruang-kerja/praktik/${id}/lampiran`,
      `/lampiran/${file}/${SECRET}.csv`,
    ];
    for (const address of own) {
      expect((await open(stranger, address)).status, address).toBe(404);
      expect((await open(author, address)).status, address).toBe(200);
    }
    const isWanted = (address: string) => address.startsWith("/ruang-kerja/praktik");
    const seen = await crawl({ open, person: author, begin: ["/ruang-kerja/praktik"], isWanted });
    expect([...seen.values()].filter((body) => body.includes(SECRET)).length).toBeGreaterThan(1);
  });
});
