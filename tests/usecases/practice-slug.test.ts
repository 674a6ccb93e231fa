import { expect, test } from "vitest";
import { slugOfTitle } from "../../app/usecases/practice-slug.server.ts";

test.each([
  ["Baru", "praktik-baru"],
  ["!!!", "praktik"],
  ["Café & “Layanan” 24/7", "cafe-layanan-247"],
  ["日本語", "praktik"],
  [`${"kata ".repeat(40)}`, "kata-".repeat(16).slice(0, -1)],
  ["x".repeat(200), "x".repeat(80)],
])("%s has a word for its address", (title, word) => {
  expect(slugOfTitle(title)).toBe(word);
});
