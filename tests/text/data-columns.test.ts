import { expect, test } from "vitest";
import { meaningOf } from "../../app/domain/data-columns.ts";

/** Every list of columns of a file that is written in `text/`, by the module that holds it. */
const modules = import.meta.glob<Record<string, unknown>>("../../app/text/*.ts", { eager: true });
const lists = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter(([name, value]) => name.endsWith("_COLUMNS") && Array.isArray(value))
    .map(([name, columns]) => [`${file.split("/").at(-1)} ${name}`, columns as readonly string[]] as const),
);

test("the lists of columns are found", () => {
  expect(lists.length).toBeGreaterThan(15);
});

test.each(lists)("every column of %s is explained", (_, columns) => {
  expect(columns.filter((name) => meaningOf(name) === undefined)).toEqual([]);
});

test("numbered columns share a meaning, others need their own", () => {
  expect(meaningOf("predikat_3")).toBe(meaningOf("predikat_1"));
  expect(meaningOf("predikat")).not.toBe(meaningOf("predikat_1"));
  expect(meaningOf("entah")).toBeUndefined();
});
