import { Component, createElement, Fragment, memo, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SiteHeader } from "../../app/components/layout/site-header.tsx";
import { ChartSprite } from "../../app/components/layout/sprite.tsx";
import { BandPips } from "../../app/components/ui/band.tsx";
import { TextField } from "../../app/components/ui/field.tsx";
import { Pager } from "../../app/components/ui/pager.tsx";
import { writeHtml } from "../../app/platform/http/write-html.server.ts";

const Remembered = memo(function Remembered({ children }: { children: ReactNode }) {
  return <b>{children}</b>;
});

class Classic extends Component<{ children: ReactNode }> {
  override render() {
    return <i>{this.props.children}</i>;
  }
}

const Fault = () => {
  throw new Error("fault");
};

const CASES: Record<string, ReactNode> = {
  "text with special characters": <p title={`a"b'c<d>&e – ç 🙂`}>{`a"b'c<d>&e – ç 🙂`}</p>,
  "long text of every kind": <p className={"–".repeat(300)}>{`${"x<".repeat(300)}${"🙂".repeat(300)}`}</p>,
  "a page larger than the first memory": createElement(
    "p",
    {},
    ...Array.from({ length: 40_000 }, () => "–".repeat(20)),
  ),
  "nothing at all": createElement("p", {}, null, undefined, true, false, "", []),
  "numbers, negative zero among them": createElement("p", {}, 0, -0, 1.5, Number.NaN),
  "lists and fragments": createElement("p", {}, ["a", <br key="br" />], createElement(Fragment, {}, "b", 1)),
  "empty and absent attributes": createElement("a", { href: "", title: undefined, id: null, className: "" }),
  "words and numbers with a meaning": (
    <ol start={0} hidden={false} className="a" aria-hidden={false} aria-busy data-on={true} tabIndex={-1}>
      <li value={3}>a</li>
    </ol>
  ),
  "attributes with other names": (
    <svg viewBox="0 0 1 1" strokeWidth={1} textAnchor="middle" focusable="false">
      <title>{"a & b"}</title>
      <use href="#a" xlinkHref="#b" />
    </svg>
  ),
  "a download without a name": createElement("a", { download: true, href: "/x" }),
  "a download with a name": createElement("a", { download: "x.csv", href: "/x" }),
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what is tried here
  "raw markup": createElement("div", { dangerouslySetInnerHTML: { __html: "<b>–</b>" } }),
  "a style": <p style={{ color: "red", width: 3 }}>x</p>,
  "form controls": (
    <form action="/daerah">
      <label htmlFor="q">Cari</label>
      <input id="q" defaultValue="a&b" />
      <input type="checkbox" defaultChecked value="1" />
      <select defaultValue="b" name="s">
        <option value="a">A</option>
        <option value="b">B</option>
      </select>
      <textarea defaultValue={"\n<a>"} />
      <button type="submit" disabled>
        Kirim
      </button>
    </form>
  ),
  "memo and classes": (
    <Remembered>
      <Classic>
        <b>–</b>
      </Classic>
    </Remembered>
  ),
  "components of ours": (
    <div>
      <SiteHeader path="/daerah" />
      <ChartSprite />
      <BandPips rank={4} label="Sangat Baik" />
      <TextField id="q" label="Nama" name="nama" hint="<b>" error="Isi" />
      <Pager page={2} pages={9} href={(page) => `/x?halaman=${page}&a`} />
    </div>
  ),
};

test.each(Object.entries(CASES))("%s: the bytes that React writes", (_, node) => {
  expect(Buffer.from(writeHtml(node)).toString()).toBe(renderToStaticMarkup(createElement(Fragment, {}, node)));
});

test("a page that fails leaves nothing to the next", () => {
  expect(() => writeHtml(createElement("p", {}, "a", createElement(Fault)))).toThrow("fault");
  expect(Buffer.from(writeHtml(<p>b</p>)).toString()).toBe("<p>b</p>");
});
