import type { Instrument } from "../../domain/instrument.ts";
import type { PeersView } from "../../domain/peers-view.ts";
import { formatDay } from "../../text/format.ts";
import { citeRecipe, sayMethod, sayPeers } from "../../text/id/peer-sentences.ts";
import { PEERS } from "../../text/id/peers.ts";
import { KIND_TITLES } from "../../text/id/scores.ts";
import { paths } from "../../text/paths.ts";
import { ActionRow } from "../layout/action-row.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { SourceLine } from "../scores/source-line.tsx";
import { SourceList } from "../ui/sources.tsx";
import { FrozenGroups } from "./frozen-groups.tsx";
import { PeerTable } from "./peer-table.tsx";
import { PeerVariableTable } from "./peer-variable-table.tsx";
import { PeersForm } from "./peers-form.tsx";

/** How many peers go along to the comparison, which shows six regions. */
const COMPARED = 5;

/** The peers of one region: reasons, variables with weights, frozen groups, and how it was computed. */
export function PeersPage({ view, instruments, remarks, page }: PeersPageProps) {
  const { focus, peers, sources } = view;
  const { region } = focus;
  const numberOf = (slug: string) => sources.findIndex((source) => source.slug === slug) + 1;
  const tagOf = (code: string) => instruments.find((one) => one.code === code)?.tag ?? code;
  const title = PEERS.title(region.kind === "province" ? region.name : region.shortName);
  return (
    <div className="wrap">
      <PrintHead>{`${title}, ${citeRecipe(view)}, ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={[{ label: region.name, href: paths.region(region.code) }, { label: PEERS.crumb }]}
        eyebrow={`${KIND_TITLES[region.kind]}${region.provinceName === null ? "" : ` di ${region.provinceName}`}, kode ${region.code}`}
        title={title}
        findings={sayPeers(view)}
        aside={<PeersForm view={view} />}
      >
        {remarks.map((remark) => (
          <Notice key={remark} kind="warn">
            <p>{remark}</p>
          </Notice>
        ))}
        {peers.length === 0 && (
          <Notice>
            <p>{region.ownGovernment ? PEERS.none : PEERS.noGovernment(region.name)}</p>
          </Notice>
        )}
        {peers.length > 0 && (
          <p className="no-print">
            <a
              className="btn"
              href={paths.comparison({
                codes: [region.code, ...peers.slice(0, COMPARED).map((peer) => peer.region.code)],
              })}
            >
              {PEERS.compare}
            </a>
          </p>
        )}
        <ActionRow path={page.path} />
      </PageHead>
      {peers.length > 0 && (
        <>
          <PeerTable view={view} tagOf={tagOf} numberOf={numberOf} />
          <PeerVariableTable view={view} tagOf={tagOf} numberOf={numberOf} />
          <FrozenGroups groups={view.frozen} recipe={view.inForce} />
        </>
      )}
      <Section id="cara-hitung" title={PEERS.how}>
        <div className="stack">
          {sayMethod(view, instruments).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </Section>
      <TakeAlong what={`${title}, ${citeRecipe(view)}`} path={page.path} address={page.address} day={page.day} numbered>
        <SourceList items={sources.map((source) => <SourceLine key={source.slug} source={source} />)} />
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

type PeersPageProps = {
  view: PeersView;
  instruments: readonly Instrument[];
  remarks: readonly string[];
  page: { readonly path: string; readonly address: string; readonly day: string };
};
