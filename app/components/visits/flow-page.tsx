import type { FlowEnd, FlowView } from "../../domain/flow.ts";
import { formatDay } from "../../text/format.ts";
import { FLOW, sayFlowDay, sayFlowKind } from "../../text/id/flow.ts";
import { VISITS } from "../../text/id/visits.ts";
import { paths } from "../../text/paths.ts";
import type { FlowLink } from "../../text/visit-paths.ts";
import { ActionRow } from "../layout/action-row.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { Pager } from "../ui/pager.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";
import { hrefOf } from "./flow-lines.tsx";

/** Who learnt from whom, with days, of everybody or of one region; and how much of it is known. */
export function FlowPage({ view, chosen, number, remarks, page }: FlowPageProps) {
  const { region, rows, found, visits, adoptions, perPage } = view;
  const title = region === null ? FLOW.title : FLOW.titleOf(region.name);
  return (
    <div className="wrap">
      <PrintHead>{`${title}, ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={[{ label: VISITS.title, href: paths.visits }, { label: FLOW.title }]}
        title={title}
        lead={FLOW.lead}
        findings={[`${FLOW.found(visits, adoptions)}.`]}
      >
        {remarks.map((text) => (
          <Notice key={text} kind="warn">
            <p>{text}</p>
          </Notice>
        ))}
        <p className="note">{FLOW.coverage}</p>
        <form className="stack-sm visit-search no-print" action={paths.flow()}>
          {chosen.indikator !== undefined && <input type="hidden" name="indikator" value={chosen.indikator} />}
          {chosen.sejak !== undefined && <input type="hidden" name="sejak" value={chosen.sejak} />}
          <TextField id="daerah" name="daerah" label={FLOW.region} hint={FLOW.regionHint} value={chosen.daerah ?? ""} />
          <p className="row">
            <Button quiet small>
              {FLOW.go}
            </Button>
            {region !== null && (
              <a href={paths.flow({ ...chosen, daerah: undefined, halaman: undefined })}>{FLOW.all}</a>
            )}
          </p>
        </form>
        <ActionRow path={page.path} />
      </PageHead>
      <Section id="catatan" title={FLOW.list} wide>
        {rows.length === 0 && <p className="muted">{found > 0 ? FLOW.beyond : FLOW.nothing}</p>}
        {rows.length > 0 && (
          <DataTable label={FLOW.list} caption={FLOW.caption} className="cards flow">
            <TableHead>
              <ColHead>{FLOW.columns.learner}</ColHead>
              <ColHead>{FLOW.columns.teacher}</ColHead>
              <ColHead>{FLOW.columns.day}</ColHead>
              <ColHead>{FLOW.columns.about}</ColHead>
            </TableHead>
            <TableBody>
              {rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
                <Row key={at}>
                  <RowHead>
                    <EndName end={row.learner} />
                  </RowHead>
                  <Cell className="h-s">
                    <span>
                      <span className="only-phone">{FLOW.from}</span> <EndName end={row.teacher} />
                    </span>
                  </Cell>
                  <Cell className="h-s">{sayFlowDay(row.day)}</Cell>
                  <Cell className="h-s">
                    {sayFlowKind(row)}
                    {": "}
                    <a href={hrefOf(row)}>{row.title}</a>
                  </Cell>
                </Row>
              ))}
            </TableBody>
          </DataTable>
        )}
        <Pager
          page={number}
          pages={Math.ceil(found / perPage)}
          href={(one) => paths.flow({ ...chosen, halaman: one === 1 ? undefined : String(one) })}
        />
      </Section>
      <TakeAlong what={FLOW.fileTitle} path={page.path} address={page.address} day={page.day}>
        <p>{FLOW.coverage}</p>
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

function EndName({ end: { code, name } }: { end: FlowEnd }) {
  return code === null ? name : <a href={paths.region(code)}>{name}</a>;
}

type FlowPageProps = {
  view: FlowView;
  /** What is chosen, as the address says it. */
  chosen: FlowLink;
  /** From 1. */
  number: number;
  remarks: readonly string[];
  page: { readonly path: string; readonly address: string; readonly day: string };
};
