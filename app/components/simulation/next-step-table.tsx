import { type NextStep, STEP_ORDERS, type StepOrder } from "../../domain/next-steps.ts";
import type { SimulationView } from "../../domain/simulation-view.ts";
import { shortName } from "../../text/id/indicators.ts";
import { NEXT_STEPS, sayFeasibility, sayHowSteps } from "../../text/id/next-steps.ts";
import { formatGain } from "../../text/level-gain.ts";
import { paths } from "../../text/paths.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";
import { Tabs } from "../ui/tabs.tsx";

type Hrefs = {
  /** The same simulation in another order. */
  readonly orderHref: (order: StepOrder) => string;
  /** The same with one indicator raised by a level. */
  readonly raiseHref: (no: number) => string;
};

/** Gain, chance and effort of one level more on each indicator, side by side, with how each came about. */
export function NextStepTable({ view, ...hrefs }: { view: SimulationView } & Hrefs) {
  const { state, steps, region } = view;
  const { instrument, order } = state;
  if (steps.length === 0) return <EmptyState>{NEXT_STEPS.done}</EmptyState>;
  const { columns } = NEXT_STEPS;
  return (
    <div className="stack-lg">
      <Tabs
        label={NEXT_STEPS.order}
        items={STEP_ORDERS.map((one) => ({
          href: hrefs.orderHref(one),
          label: NEXT_STEPS.orders[one],
          current: one === order,
        }))}
      />
      <DataTable label={NEXT_STEPS.title} caption={NEXT_STEPS.caption(instrument.tag)} className="cards steps">
        <TableHead>
          <ColHead>{columns.indicator}</ColHead>
          <ColHead {...(order === "gain" ? { sort: "descending" as const } : {})} className="r">
            {columns.gain}
          </ColHead>
          <ColHead>{columns.level}</ColHead>
          <ColHead {...(order === "feasibility" ? { sort: "descending" as const } : {})}>{columns.chance}</ColHead>
          <ColHead>{columns.effort}</ColHead>
        </TableHead>
        <TableBody>
          {steps.map((step) => (
            <StepRow key={step.no} step={step} view={view} {...hrefs} />
          ))}
        </TableBody>
      </DataTable>
      <div className="stack-sm" id="cara">
        <h3>{NEXT_STEPS.how}</h3>
        <dl className="stack-sm small">
          {sayHowSteps(instrument.tag, region?.kind ?? null).map(([term, words]) => (
            <div key={term}>
              <dt className="strong">{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}

function StepRow({ step, view, raiseHref }: { step: NextStep; view: SimulationView } & Hrefs) {
  const { no, name, level, gain, feasibility } = step;
  const { code, status } = view.state.instrument;
  const text = `${no}. ${shortName(name)}`;
  return (
    <Row>
      <RowHead>{status === "draft" ? text : <a href={paths.indicator(code, no)}>{text}</a>}</RowHead>
      <Cell className="r">{formatGain(gain)}</Cell>
      <Cell className="h-s">
        {level === null ? (
          NEXT_STEPS.unknown
        ) : (
          <>
            <span className="nowrap">{NEXT_STEPS.step(level)} </span>
            <a href={raiseHref(no)} rel="nofollow" className="no-print" aria-label={NEXT_STEPS.raiseOne(no, level)}>
              {NEXT_STEPS.raise}
            </a>
          </>
        )}
      </Cell>
      <Cell className="h-s">
        <span className="only-phone">{NEXT_STEPS.columns.chance} </span>
        {sayFeasibility(feasibility)}
      </Cell>
      <Cell className="h-s">
        <span className="only-phone">{NEXT_STEPS.columns.effort} </span>
        {NEXT_STEPS.noEffort}
      </Cell>
    </Row>
  );
}
