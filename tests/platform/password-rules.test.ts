import { expect, test } from "vitest";
import { judgePassword } from "../../app/platform/password-rules.server.ts";

const OWN = ["sari.dewi@mesujikab.go.id", "Sari Dewi Lestari", "Kepala Bidang Aplikasi", "Dinas Kominfo Mesuji"];

test.each([
  ["sandi pendek", undefined],
  ["sebelas!!!!", "short"],
  ["x".repeat(129), "long"],
  ["passwordpassword", "guessable"],
  ["123456789012", "guessable"],
  ["qwertyuiop12", "guessable"],
  ["indonesiaraya", "guessable"],
  ["rahasia12345", "guessable"],
  ["aaaaaaaaaaaaaaaa", "guessable"],
  ["P4ssw0rd".repeat(16), "guessable"],
  ["DinasKominfo2024", "own_data"],
  ["sari.dewi.lestari", "own_data"],
  ["MesujiMesuji123", "own_data"],
  ["Aplikasi-Kiat-99", "own_data"],
  ["kuda lumpur senja empat", undefined],
  ["x7Kp-92mQ-vRt3", undefined],
  ["bunga kertas Sari di jendela", undefined],
] as const)("%s: %s", async (password, problem) => {
  expect(await judgePassword(password, OWN)).toBe(problem);
});

test("signs are counted, not the bytes they take", async () => {
  expect(await judgePassword("😀".repeat(11), [])).toBe("short");
});
