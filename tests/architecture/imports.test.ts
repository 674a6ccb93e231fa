import { describe, expect, test } from "vitest";
import { findBarrels, findImportsWithoutEnding } from "./checks/forbidden-code.ts";
import { findForbiddenImports } from "./checks/import-rules.ts";
import { findMissingServerSuffixes } from "./checks/server-suffix.ts";
import { listSources, parseSource } from "./checks/source.ts";

const sources = listSources();

describe("who may import whom", () => {
  test("every import follows the architecture", () => {
    expect(findForbiddenImports(sources)).toEqual([]);
  });

  test.each([
    ["app/routes/x.tsx", 'import { listRegions } from "../../db/queries/region.server.ts";'],
    ["app/routes/x.tsx", 'const { sql } = await import("../../db/search/x.server.ts");'],
    ["app/components/ui/x.tsx", 'import { compare } from "../../usecases/compare.server.ts";'],
    ["app/components/ui/x.tsx", 'import { readFileSync } from "node:fs";'],
    ["app/usecases/x.server.ts", 'import { openDb } from "../../db/open.server.ts";'],
    ["app/usecases/x.server.ts", 'import { redirect } from "@remix-run/node";'],
    ["app/usecases/x.server.ts", 'import instrument from "../../content/instruments/spbe-2020.json";'],
    ["app/forms/x.ts", 'import { format } from "../text/format.ts";'],
    ["app/text/x.ts", 'import type { Db } from "../../db/open.server.ts";'],
    ["app/domain/x.ts", 'import { z } from "zod";'],
    ["app/domain/x.ts", 'export { formatScore } from "../text/format.ts";'],
    ["app/domain/x.ts", 'let db: import("../../db/open.server.ts").Db;'],
    ["app/platform/x.server.ts", 'import text from "../../content/pages/data.md?raw";'],
    ["app/platform/x.server.ts", 'import { home } from "../routes/home.tsx";'],
    ["db/queries/x.server.ts", 'import { formatScore } from "../../app/text/format.ts";'],
    ["db/queries/x.server.ts", 'import { dialectOf } from "../dialect/dialect.server.ts";'],
    ["app/routes/x.tsx", 'import { load } from "../commands/load.ts";'],
    ["app/components/x.tsx", 'import "../../styles/app.css";'],
  ])("in %s, %s is refused", (path, text) => {
    expect(findForbiddenImports([parseSource(path, text)])).toHaveLength(1);
  });

  test.each([
    ["app/routes/x.tsx", 'import { compare } from "../usecases/compare.server.ts"; import "../../styles/app.css";'],
    ["app/usecases/x.server.ts", 'import type { Db } from "../../db/open.server.ts";'],
    ["app/platform/content/x.server.ts", 'import glossary from "../../../content/glossary/glossary.json";'],
    ["app/commands/x.ts", 'import { openDb } from "../../db/open.server.ts"; import { x } from "../routes/home.tsx";'],
  ])("in %s, %s is allowed", (path, text) => {
    expect(findForbiddenImports([parseSource(path, text)])).toEqual([]);
  });
});

describe("the .server suffix", () => {
  test("files that touch Node, the database or secrets carry it", () => {
    expect(findMissingServerSuffixes(sources)).toEqual([]);
  });

  test.each([
    ["app/platform/x.ts", 'import { readFileSync } from "node:fs";'],
    ["db/queries/x.ts", 'import { sql } from "kysely";'],
    ["app/text/x.ts", 'import { format } from "./format.server.ts";'],
  ])("%s with %s is found", (path, text) => {
    expect(findMissingServerSuffixes([parseSource(path, text)])).toHaveLength(1);
  });

  test.each([
    ["db/x.ts", 'import type { Kysely } from "kysely";'],
    ["app/platform/x.server.ts", 'import { readFileSync } from "node:fs";'],
    ["app/routes/x.tsx", 'import { compare } from "../usecases/compare.server.ts";'],
  ])("%s with %s is in order", (path, text) => {
    expect(findMissingServerSuffixes([parseSource(path, text)])).toEqual([]);
  });
});

describe("how imports are written", () => {
  test("there is no barrel file", () => {
    expect(findBarrels(sources)).toEqual([]);
  });

  test.each(['export { a } from "./a.ts"; export type { B } from "./b.ts";', 'const x = 1; export * from "./a.ts";'])(
    "%s is a barrel",
    (text) => {
      expect(findBarrels([parseSource("app/domain/x.ts", text)])).toHaveLength(1);
    },
  );

  test("own files are named with their ending", () => {
    expect(findImportsWithoutEnding(sources)).toEqual([]);
  });

  test("an import without ending is found", () => {
    expect(findImportsWithoutEnding([parseSource("app/domain/x.ts", 'import { a } from "./a";')])).toHaveLength(1);
  });
});
