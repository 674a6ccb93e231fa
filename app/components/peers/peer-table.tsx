import type { PeerEntry, PeersView } from "../../domain/peers-view.ts";
import { formatFine } from "../../text/format.ts";
import { sayReason } from "../../text/id/peer-sentences.ts";
import { PEERS } from "../../text/id/peers.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { BandWordOf, ScoreValue } from "../scores/score-value.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { SourceNumber } from "../ui/sources.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** The peers with their reasons and newest indexes, nearest first. */
export function PeerTable({ view, tagOf, numberOf }: PeerTableProps) {
  const { focus, peers } = view;
  const { columns } = PEERS;
  return (
    <Section id="terdekat" title={PEERS.table} note={PEERS.tableNote} wide>
      <DataTable label={PEERS.table} caption={PEERS.tableCaption(focus.label)} className="cards">
        <TableHead>
          <ColHead>{columns.region}</ColHead>
          <ColHead className="r" sort="ascending">
            {columns.distance}
          </ColHead>
          <ColHead className="r">{columns.index}</ColHead>
          <ColHead>{columns.band}</ColHead>
        </TableHead>
        <TableBody>
          {peers.map((peer) => (
            <PeerRow key={peer.region.code} peer={peer} view={view} tagOf={tagOf} numberOf={numberOf} />
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}

function PeerRow({ peer, view, tagOf, numberOf }: PeerTableProps & { peer: PeerEntry }) {
  const { focus, base } = view;
  const score = view.latest[peer.region.code];
  return (
    <Row>
      <RowHead>
        <a href={paths.region(peer.region.code)}>{peer.label}</a>
        <span className="sub">{sayReason(focus, peer, { ...base, tag: tagOf(base.instrument) })}</span>
      </RowHead>
      <Cell className="r num">{formatFine(peer.distance)}</Cell>
      <Cell className="r h-s">
        {score && (
          <>
            <span className="only-phone">{PEERS.latest} </span>
            <ScoreValue score={score} />
            {score.status === "available" && <SourceNumber no={numberOf(score.source.slug)} />}
          </>
        )}
      </Cell>
      <Cell className="h-s">
        {score?.status === "available" && (
          <>
            <BandWordOf band={score.band} />{" "}
            <span className="sub whitespace-nowrap">
              {score.year}, <InstrumentTag tag={tagOf(score.instrument)} />
            </span>
          </>
        )}
      </Cell>
    </Row>
  );
}

type PeerTableProps = {
  view: PeersView;
  tagOf: (instrument: string) => string;
  numberOf: (sourceSlug: string) => number;
};
