import type { ReactElement } from "react";
import { ABSENCES } from "../../domain/absence.ts";
import type { Instrument } from "../../domain/instrument.ts";
import type { PeerEntry, PeersView } from "../../domain/peers-view.ts";
import type { ScoreView } from "../../domain/score-view.ts";
import { formatFine, formatScore } from "../../text/format.ts";
import { citeRecipe, sayPeers, sayReason } from "../../text/id/peer-sentences.ts";
import { PEERS } from "../../text/id/peers.ts";
import { PICTURE } from "../../text/id/pictures.ts";
import { COLORS } from "./palette.ts";
import { framePicture, INNER, MARGIN, type PicturePage, type PicturePart } from "./picture-frame.tsx";
import { TextLines } from "./text-lines.tsx";
import { wrapText } from "./wrap-text.ts";

const HEAD = 32;
const ROW = 60;
const REASON_LINE = 18;
const NAME_WIDTH = 360;
const BAR = { left: MARGIN + NAME_WIDTH + 70, width: 360 };
const RIGHT = MARGIN + INNER;

/** The eight most like one region: how far each is from it, why, and its newest index on its own instrument. */
export function drawPeers(view: PeersView, instruments: readonly Instrument[], page: PicturePage): ReactElement {
  const { focus, peers, sources } = view;
  const { region } = focus;
  const [finding, ...others] = sayPeers(view);
  const tagOf = (code: string) => instruments.find((one) => one.code === code)?.tag ?? code;
  const none = region.ownGovernment ? PEERS.none : PEERS.noGovernment(region.name);
  return framePicture({
    title: finding ?? PEERS.title(region.name),
    sentences: peers.length === 0 ? [none] : [...others, PEERS.tableNote],
    parts: peers.length === 0 ? [] : [peerRows(view, tagOf)],
    notes: [
      `Dipakai ${citeRecipe(view)}. ${PEERS.variablesNote}`,
      `${PICTURE.sources}: ${sources.map(({ title }) => title).join("; ")}.`,
    ],
    page,
  });
}

function peerRows(view: PeersView, tagOf: (code: string) => string): PicturePart {
  const { focus, peers, base, latest } = view;
  const farthest = Math.max(1, ...peers.map(({ distance }) => distance));
  const reasons = peers.map((peer) =>
    wrapText(sayReason(focus, peer, { ...base, tag: tagOf(base.instrument) }), {
      width: INNER * 1.06,
      size: 13,
      most: 2,
    }),
  );
  const height = ROW + (Math.max(1, ...reasons.map(({ length }) => length)) - 1) * REASON_LINE;
  return {
    height: HEAD + peers.length * height + 8,
    draw: (top) => (
      <>
        <TextLines lines={[PEERS.columns.region]} x={MARGIN} y={top + 20} {...HEAD_TEXT} />
        <TextLines lines={[PEERS.columns.distance]} x={BAR.left} y={top + 20} {...HEAD_TEXT} />
        <TextLines lines={[PEERS.latest]} x={RIGHT} y={top + 20} {...HEAD_TEXT} anchor="end" />
        {peers.map((peer, at) => {
          const y = top + HEAD + at * height;
          return (
            <g key={peer.region.code}>
              <path d={`M${MARGIN} ${y}h${INNER}`} stroke={COLORS.line} />
              <Distance peer={peer} y={y} farthest={farthest} />
              <Latest score={latest[peer.region.code]} y={y} tagOf={tagOf} />
              <TextLines lines={reasons[at] ?? []} x={MARGIN} y={y + 46} size={13} fill={COLORS.ink2} />
            </g>
          );
        })}
      </>
    ),
  };
}

function Distance({ peer: { label, distance }, y, farthest }: { peer: PeerEntry; y: number; farthest: number }) {
  const long = Math.round((distance / farthest) * BAR.width * 100) / 100;
  return (
    <>
      <TextLines
        lines={wrapText(label, { width: NAME_WIDTH, size: 17, most: 1 })}
        x={MARGIN}
        y={y + 24}
        size={17}
        bold
      />
      <TextLines lines={[formatFine(distance)]} x={BAR.left - 14} y={y + 24} size={17} bold anchor="end" />
      <path d={`M${BAR.left} ${y + 18}h${long}`} stroke={COLORS.ink} strokeWidth="3" />
      <path d={`M${BAR.left} ${y + 10}v16`} stroke={COLORS.edge} />
      <circle cx={BAR.left + long} cy={y + 18} r="6" fill={COLORS.ink} />
    </>
  );
}

function Latest({ score, y, tagOf }: { score: ScoreView | undefined; y: number; tagOf: (code: string) => string }) {
  if (score === undefined) return null;
  if (score.status !== "available") {
    const { glyph, label } = ABSENCES[score.status];
    return <TextLines lines={[`${glyph} ${label}`]} x={RIGHT} y={y + 24} size={15} fill={COLORS.ink3} anchor="end" />;
  }
  const band = score.band === null ? "" : `${score.band.label}, `;
  return (
    <>
      <TextLines lines={[formatScore(score)]} x={RIGHT - 190} y={y + 24} size={17} bold anchor="end" />
      <TextLines
        lines={[`${band}${score.year}, ${tagOf(score.instrument)}`]}
        x={RIGHT - 180}
        y={y + 24}
        size={13}
        fill={COLORS.ink2}
      />
    </>
  );
}

const HEAD_TEXT = { size: 14, fill: COLORS.ink2 };
