import type { Migration } from "kysely/migration";
import * as m0001 from "./0001-regions-and-sources.ts";
import * as m0002 from "./0002-scores.ts";
import * as m0003 from "./0003-search-and-content-state.ts";
import * as m0004 from "./0004-peer-groups.ts";
import * as m0005 from "./0005-snapshots.ts";
import * as m0006 from "./0006-offices-and-people.ts";
import * as m0007 from "./0007-writing.ts";
import * as m0008 from "./0008-practices.ts";
import * as m0009 from "./0009-attachments.ts";
import * as m0010 from "./0010-search.ts";
import * as m0011 from "./0011-questions.ts";
import * as m0012 from "./0012-visits.ts";

/** Every migration by name, in order. Forward only; a landed one is never edited. */
export const migrations: Record<string, Migration> = {
  "0001-regions-and-sources": m0001,
  "0002-scores": m0002,
  "0003-search-and-content-state": m0003,
  "0004-peer-groups": m0004,
  "0005-snapshots": m0005,
  "0006-offices-and-people": m0006,
  "0007-writing": m0007,
  "0008-practices": m0008,
  "0009-attachments": m0009,
  "0010-search": m0010,
  "0011-questions": m0011,
  "0012-visits": m0012,
};
