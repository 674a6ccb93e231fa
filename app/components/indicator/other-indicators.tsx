import type { IndicatorView } from "../../domain/indicator-view.ts";
import type { Instrument, InstrumentIndicator } from "../../domain/instrument.ts";
import { INDICATOR, shortName } from "../../text/id/indicators.ts";
import { paths } from "../../text/paths.ts";
import { InstrumentTag } from "../ui/instrument-tag.tsx";

/** The same number in other instruments, for who came by a number alone. It may be about something else. */
export function SameNumber({ view: { sameNumber }, codes }: OtherProps) {
  if (sameNumber.length === 0) return null;
  return (
    <div className="stack-sm small">
      {sameNumber.map(({ instrument, indicator }) => (
        <p key={instrument.code}>
          {`${INDICATOR.sameItem(indicator.no, instrument.firstYear ?? 0)} `}
          <IndicatorLink instrument={instrument} indicator={indicator} codes={codes} />{" "}
          <InstrumentTag tag={instrument.tag} />
        </p>
      ))}
      <p className="muted">{INDICATOR.sameNote}</p>
    </div>
  );
}

/** The indicators before and after this one in its instrument. */
export function Neighbours({ view: { instrument, previous, next }, codes }: OtherProps) {
  const sides = [
    { label: INDICATOR.previous, indicator: previous },
    { label: INDICATOR.next, indicator: next },
  ];
  return (
    <ul className="lines">
      {sides.map(
        ({ label, indicator }) =>
          indicator && (
            <li key={label}>
              <span className="small muted">{label}</span>
              <IndicatorLink instrument={instrument} indicator={indicator} codes={codes} />
            </li>
          ),
      )}
    </ul>
  );
}

function IndicatorLink({ instrument, indicator, codes }: LinkProps) {
  const { no, name } = indicator;
  return <a href={paths.indicatorFor(instrument.code, no, codes)}>{`${no}. ${shortName(name)}`}</a>;
}

/** `codes`: regions that the reader chose, which go along. */
type OtherProps = { view: IndicatorView; codes: readonly string[] };
type LinkProps = { instrument: Instrument; indicator: InstrumentIndicator; codes: readonly string[] };
