import type { Instrument } from "../../domain/instrument.ts";
import type { RegionPeersView } from "../../domain/peers-view.ts";
import { sayReason } from "../../text/id/peer-sentences.ts";
import { PEERS } from "../../text/id/peers.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { MoreLink } from "../ui/button.tsx";

const SHOWN = 3;
/** As many as stand beside a region in the comparison. */
const COMPARED = 5;

/** On the page of a region: the nearest three with their reasons, and the ways on. */
export function RegionPeers({ view, instruments }: { view: RegionPeersView; instruments: readonly Instrument[] }) {
  const { focus, peers, base } = view;
  const tag = instruments.find(({ code }) => code === base.instrument)?.tag ?? base.instrument;
  const codes = [focus.region.code, ...peers.slice(0, COMPARED).map(({ region }) => region.code)];
  return (
    <Section id="sebanding" title={PEERS.section} note={PEERS.variablesNote}>
      <ul className="lines">
        {peers.slice(0, SHOWN).map((peer) => (
          <li key={peer.region.code}>
            <a className="strong" href={paths.region(peer.region.code)}>
              {peer.label}
            </a>
            <span className="muted">{sayReason(focus, peer, { ...base, tag })}</span>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a className="btn btn-2" href={paths.comparison({ codes })}>
          {PEERS.compareRegion}
        </a>
      </p>
      <p className="no-print">
        <MoreLink href={paths.peers({ code: focus.region.code })}>{PEERS.all}</MoreLink>
      </p>
    </Section>
  );
}
