import { describe, expect, test } from "vitest";
import { ALLOWED_ATTRIBUTES } from "../../app/platform/markdown/people-clean.server.ts";
import { readElements, readText } from "../support/markup.ts";
import { seededDice } from "../support/seeded.ts";
import { HOSTILE, renderSample } from "./sample-texts.ts";

const CLASSES: Readonly<Record<string, string>> = { div: "tbl-wrap", table: "tbl", th: "r", td: "r", span: "vh" };

/** Everything about an output that would be wrong on any page. */
function findFaults(html: string): string[] {
  return readElements(html).flatMap(({ tag, attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) => {
      const isKnown = ALLOWED_ATTRIBUTES[tag]?.includes(name) === true;
      const isOurs = name !== "class" || value === CLASSES[tag];
      const leads = name !== "href" && name !== "src" ? "" : new URL(value, "https://kiat.example/praktik/1").protocol;
      const isGood = leads === "" || ["http:", "https:", "mailto:", "tel:"].includes(leads);
      return isKnown && isOurs && isGood ? [] : [`<${tag} ${name}="${value}">`];
    }),
  );
}

describe("hostile links (MD-01, MD-02)", () => {
  test.each([...HOSTILE["MD-01"], ...HOSTILE["MD-02"]])("%s is words only", async (source) => {
    const { html } = await renderSample(source);
    expect(
      readElements(html).flatMap(({ attributes }) => [attributes["href"] ?? attributes["src"] ?? []].flat()),
    ).toEqual([]);
    expect(readText(html).trim()).toBe(/^!?\[(\w+)\]/.exec(source)?.[1]);
  });

  test.each([
    ["[a](/praktik/1?b=1&c=2#hasil)", "/praktik/1?b=1&c=2#hasil"],
    ["[a](https://contoh.go.id/a%20b?c=d&e)", "https://contoh.go.id/a%20b?c=d&e"],
    ["[a](#lain)", "#lain"],
    ["<a@contoh.go.id>", "mailto:a@contoh.go.id"],
    ["[a](tel:+62721123456)", "tel:+62721123456"],
    ["https://contoh.go.id/x", "https://contoh.go.id/x"],
  ])("%s leads where it says and lends no weight", async (source, href) => {
    const [link] = readElements((await renderSample(source)).html).filter(({ tag }) => tag === "a");
    expect(link?.attributes).toEqual({ href, rel: "nofollow ugc" });
  });

  test.each([
    ["to another host without a scheme", "[a](//jahat.example)"],
    ["to another host behind a backslash", "[a](/\\jahat.example)"],
    ["to another host behind a tab", "[a](/&#9;/jahat.example)"],
    ["to another host behind dots", "[a](/.//jahat.example)"],
    ["with a user that looks like a host", "[a](https://contoh.go.id@jahat.example/)"],
    ["to a file", "[a](file:///etc/passwd)"],
    ["that depends on the page", "[a](lain/halaman)"],
  ])("a link %s is words only", async (_what, source) => {
    expect((await renderSample(source)).html).toBe("<p><span>a</span></p>\n");
  });
});

describe("raw HTML (MD-03, MD-07)", () => {
  test.each(HOSTILE["MD-03"])("nothing of %s is an element", async (source) => {
    const { html } = await renderSample(source);
    expect(findFaults(html)).toEqual([]);
    expect(html).not.toMatch(/\son\w+=|<(form|math|svg|style|img|details)/);
  });

  test.each(HOSTILE["MD-07"])("%s brings no look of its own", async (source) => {
    expect((await renderSample(source)).html).toBe("<p>Sesi habis, masuk di sini</p>\n");
  });

  test("marks between tags stand, and an open tag changes nothing after it", async () => {
    const { html } = await renderSample("<div>Satu **dua**</div> <pre><a>\n\nTiga *empat* [lima](/enam)<br>tujuh");
    expect(html).toBe(
      '<p>Satu <strong>dua</strong></p>\n<p>Tiga <em>empat</em> <a href="/enam" rel="nofollow ugc">lima</a><br />tujuh</p>\n',
    );
  });

  test.each(["Bupati <nama daerah> hadir", "nilai < 3 dan > 2", "awal <!-- tidak ditutup"])(
    "%s is read in full",
    async (source) => {
      expect(readText((await renderSample(source)).html).trim()).toBe(source);
    },
  );
});

test.each(HOSTILE["MD-08"])("%s has no attribute but its own (MD-08)", async (source) => {
  const { html } = await renderSample(source);
  const [link, ...more] = readElements(html).filter(({ tag }) => tag === "a");
  expect(Object.keys(link?.attributes ?? {}).filter((name) => name !== "title")).toEqual(["href", "rel"]);
  expect([more, findFaults(html)]).toEqual([[], []]);
});

test("a title is shown as it was written, encoded once", async () => {
  const { html } = await renderSample(HOSTILE["MD-08"][0]);
  expect(readElements(html)[1]?.attributes["title"]).toBe('x" onmouseover="window.__xss=1');
});

const SNIPPETS = [
  ...Object.values(HOSTILE).flat(),
  ...[
    "**",
    "_",
    "~~",
    "`",
    "```\n",
    "\n",
    "\n\n",
    "> ",
    "- ",
    "- [x] ",
    "2018. ",
    "| a | b |\n|--|-:|\n| c |",
    "[",
    "](",
    ")",
    "![",
    "<",
    ">",
  ],
  ...[
    "&#106;",
    "&colon;",
    "&Tab;",
    "&lt;img src=x&gt;",
    "javascript:",
    "data:",
    "\\",
    '"',
    "'",
    "=",
    " onload=x ",
    "<a href='",
    "<svg/onload=x>",
  ],
  ...[
    "](<javascript:x> 'y')",
    "<javascript:x>",
    '[a]: <java\tscript:x> "t"\n',
    "</textarea>",
    "<![CDATA[",
    "<!--",
    "-->",
    "<style>",
    "</p>",
    "# A",
  ],
  ...["(https://x.id/'><b>)", "![a](lampiran:alur.png)", "![a](https://x.id/a.png)", "\u0000", "\u202e", "teks "],
];

test("2,000 random mixtures of all this are plain markup with good links only", async () => {
  const dice = seededDice(20_261_125);
  const images = new Map([["lampiran:alur.png", { src: "/lampiran/1/alur.png", width: 4, height: 3 }]]);
  const faults: string[] = [];
  for (let round = 0; round < 2000; round += 1) {
    const source = Array.from({ length: 1 + dice.below(10) }, () => dice.pick(SNIPPETS)).join("");
    const { html, headings } = await renderSample(source, images);
    const elements = readElements(html);
    const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    if (new Set(ids).size !== ids.length || ids.some((id) => !id.startsWith("masalah-"))) faults.push(`ids: ${source}`);
    if (JSON.stringify(headings.map(({ id }) => id)) !== JSON.stringify(ids)) faults.push(`headings: ${source}`);
    const foreign = elements.filter(
      ({ tag, attributes }) => tag === "img" && attributes["src"] !== "/lampiran/1/alur.png",
    );
    faults.push(...foreign.map(() => `image: ${source}`), ...findFaults(html));
  }
  expect(faults).toEqual([]);
});
