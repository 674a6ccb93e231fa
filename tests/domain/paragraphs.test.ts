import { expect, test } from "vitest";
import { paragraphsOf } from "../../app/domain/paragraphs.ts";

test("a text keeps its paragraphs and lines, and no mark in it becomes one of the page", () => {
  expect(paragraphsOf(' Satu\n dua & <b>tiga</b>\n\n\n"Empat" ')).toBe(
    "<p>Satu<br>dua &amp; &lt;b&gt;tiga&lt;/b&gt;</p><p>&quot;Empat&quot;</p>",
  );
  expect(paragraphsOf("**a**")).toBe("<p>**a**</p>");
});
