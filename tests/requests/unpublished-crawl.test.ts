import { beforeAll, describe, expect, test } from "vitest";
import { readForm } from "../support/forms.ts";
import { postForm } from "../support/people.ts";
import { listPublicPages } from "../support/public-pages.ts";
import { prepareUploadDesk } from "../support/upload-desk.ts";

const desk = prepareUploadDesk();
const SECRET = "zamrudkelabu";
const FEEDS = ["/praktik.atom", "/tanya.atom", "/perubahan.atom", "/sitemap.xml", "/praktik.json", "/praktik.csv"];
/** So many addresses of one shape: a region's page is like that of the next. */
const EACH_SHAPE = 2;
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

/** Follows every link from the start, the public pages and the feeds; tells what each address answered. */
async function crawl(
  person: { cookie: string } | undefined,
  begin: readonly string[],
  isWanted: (address: string) => boolean = (address) => !/^\/(assets|keluar)/.test(address),
): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const shapes = new Map<string, number>();
  const queue = [...begin];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const shape = address.replace(/\?.*/, "?").replaceAll(/\/[^/?]*[\d-][^/?]*/g, "/*");
    const count = shapes.get(shape) ?? 0;
    if (seen.has(address) || count >= EACH_SHAPE) continue;
    shapes.set(shape, count + 1);
    const answer = await desk().open(person, address);
    const body = await answer.text();
    seen.set(address, body);
    const isPage = answer.headers.get("content-type")?.startsWith("text/html") === true;
    const links = isPage ? [...body.matchAll(/(?:href|src)="(\/[^"/][^"]*)"/g)].map(([, link = ""]) => link) : [];
    queue.push(...links.map((link) => link.replaceAll("&amp;", "&").replace(/#.*/, "")).filter(isWanted));
  }
  return seen;
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
      const seen = await crawl(who(), ["/", ...FEEDS, ...own, ...pages]);
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
    const seen = await crawl(author, ["/ruang-kerja/praktik"], (address) => address.startsWith("/ruang-kerja/praktik"));
    expect([...seen.values()].filter((body) => body.includes(SECRET)).length).toBeGreaterThan(1);
  });
});
