import type { ReactNode } from "react";
import type { Source } from "../../domain/source.ts";
import { formatDay } from "../../text/format.ts";
import { SOURCE_PAGE } from "../../text/id/sources.ts";

/** Publisher, number, date, address and note of a source; what nobody knows is said. */
export function SourceFacts({ source }: { source: Source }) {
  const { publisher, number, date, note } = source;
  return (
    <dl className="facts">
      <Fact name={SOURCE_PAGE.publisher}>{publisher ?? SOURCE_PAGE.unknownFact}</Fact>
      {number !== null && <Fact name={SOURCE_PAGE.number}>{number}</Fact>}
      <Fact name={SOURCE_PAGE.date}>{date === null ? SOURCE_PAGE.unknownFact : formatDay(date)}</Fact>
      <Fact name={SOURCE_PAGE.address}>
        <SourceAddress source={source} />
      </Fact>
      {note !== null && <Fact name={SOURCE_PAGE.note}>{note}</Fact>}
    </dl>
  );
}

function SourceAddress({ source: { address, addressIsSite } }: { source: Source }) {
  if (address === null) return <>{SOURCE_PAGE.noAddress}</>;
  return (
    <>
      <a href={address} rel="noopener" className="wrap-anywhere">
        {address}
      </a>
      {addressIsSite && <span className="sub">{SOURCE_PAGE.siteOnly}</span>}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
