import { PEER_VARIABLES } from "../../domain/peer-recipe.ts";
import type { PeerRegion, PeersView } from "../../domain/peers-view.ts";
import { capital } from "../../text/id/peer-sentences.ts";
import { sayPeerValue, sayStandardised } from "../../text/id/peer-values.ts";
import { PEER_VARIABLE_WORDS, PEERS } from "../../text/id/peers.ts";
import { Section } from "../layout/section.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { SourceNumber } from "../ui/sources.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** What the distances are made of: every variable of every peer, with its standardised difference. */
export function PeerVariableTable({ view, tagOf, numberOf }: PeerVariableTableProps) {
  const { focus, peers, weights, base } = view;
  const shown = PEER_VARIABLES.map(({ name }) => name).filter((name) => name !== "start" || weights.start > 0);
  return (
    <Section id="peubah" title={PEERS.variables} note={PEERS.variablesNote} wide>
      <DataTable label={PEERS.variables} caption={PEERS.variablesCaption(focus.label)} className="wide">
        <TableHead>
          <ColHead>{PEERS.region}</ColHead>
          {shown.map((name) => (
            <ColHead key={name} className="r">
              {capital(PEER_VARIABLE_WORDS[name])}
              {name === "start" && (
                <span className="sub">
                  {base.year}, <InstrumentTag tag={tagOf(base.instrument)} />
                </span>
              )}
            </ColHead>
          ))}
        </TableHead>
        <TableBody>
          <Row>
            <RowHead>{PEERS.weightRow}</RowHead>
            {shown.map((name) => (
              <Cell key={name} className="r num">
                {weights[name]}
              </Cell>
            ))}
          </Row>
          <Row>
            <RowHead>
              {focus.label} <span className="sub">{PEERS.focusRow}</span>
            </RowHead>
            {shown.map((name) => (
              <Cell key={name} className="r num">
                {sayPeerValue(name, focus)}
                {name === "start" && <StartSource shown={focus} numberOf={numberOf} />}
              </Cell>
            ))}
          </Row>
          {peers.map((peer) => (
            <Row key={peer.region.code}>
              <RowHead>{peer.label}</RowHead>
              {shown.map((name) => (
                <Cell key={name} className="r num">
                  {sayPeerValue(name, peer, focus)}
                  {name === "start" && <StartSource shown={peer} numberOf={numberOf} />}
                  <span className="sub">{sayStandardised(name, peer)}</span>
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}

function StartSource({ shown: { start }, numberOf }: { shown: PeerRegion; numberOf: NumberOf }) {
  return start === null ? null : <SourceNumber no={numberOf(start.sourceSlug)} />;
}

type NumberOf = (sourceSlug: string) => number;

type PeerVariableTableProps = { view: PeersView; tagOf: (instrument: string) => string; numberOf: NumberOf };
