import type { ReactElement } from "react";
import type { Instrument } from "../../domain/instrument.ts";
import { LEADING_ROWS, leadingRows } from "../../domain/same-start.ts";
import type { SameStartView } from "../../domain/same-start-view.ts";
import { labelOf, SAME_START, sayCaveats, sayOwnPlace, saySameStart } from "../../text/id/same-start.ts";
import { rowsOfChanges } from "./change-rows.tsx";
import { framePicture, type PicturePage } from "./picture-frame.tsx";
import { notesBelow } from "./picture-notes.ts";

/** Who rose from the same start, or why that cannot be said: the same bodies and changes as the chart of the page. */
export function drawSameStart(
  { region, group, reason }: SameStartView,
  instruments: readonly Instrument[],
  page: PicturePage,
): ReactElement {
  const instrument = instruments.find(({ code }) => code === group?.instrument);
  if (group === null || instrument === undefined) {
    const sentences = [SAME_START.noGroup[reason ?? "one_year"]];
    const title = SAME_START.title(labelOf(region));
    return framePicture({ title, sentences, parts: [], notes: notesBelow(NOTHING), page });
  }
  const rows = leadingRows(group.rows, LEADING_ROWS);
  const drawn = rows.flatMap(({ region: body, own, from, to, change }) =>
    to.status === "available" && change !== null
      ? [{ name: labelOf(body), mark: own ? (0 as const) : (1 as const), from, to, change, strong: own }]
      : [],
  );
  return framePicture({
    title: saySameStart({ region, group }),
    sentences: [
      sayOwnPlace({ region, group }),
      `${SAME_START.sub(group.from, group.to)}. ${SAME_START.note(instrument.tag)}`,
    ],
    parts: drawn.length === 0 ? [] : [rowsOfChanges(drawn, instrument)],
    // Coverage, and that whoever was not judged again is not seen here.
    notes: [
      ...sayCaveats({ region, group }).slice(0, 2),
      ...notesBelow({ ...NOTHING, scores: rows.flatMap(({ from, to }) => [from, to]) }),
    ],
    page,
  });
}

const NOTHING = { breaks: [], scores: [], series: [] };
