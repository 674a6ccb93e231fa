import type { BandReadingExample } from "../../domain/home-view.ts";
import { formatScore } from "../../text/format.ts";
import { HOME, sayBandExample } from "../../text/id/home.ts";
import { paths } from "../../text/paths.ts";
import { BandStrip } from "../charts/band-strip.tsx";
import { Section } from "../layout/section.tsx";
import { MoreLink } from "../ui/button.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";

/** One number on two instruments: the same figure, another word. */
export function HomeBands({ example }: { example: BandReadingExample }) {
  const { value, readings } = example;
  const printed = { value, decimals: 2 };
  return (
    <Section id="instrumen-berganti" title={HOME.changeTitle} note={HOME.changeNote}>
      <figure className="fig">
        <figcaption>
          <h3>{sayBandExample(example)}</h3>
          <p className="sub">{HOME.changeSub}</p>
        </figcaption>
        {readings.map(({ instrument, band }) => (
          <div key={instrument.code}>
            <InstrumentTag tag={instrument.tag} href={paths.instrument(instrument.code)} />
            <BandStrip
              label={`${formatScore(printed)} menurut ${instrument.tag}: ${band?.label ?? ""}.`}
              bands={instrument.bands}
              own={{ name: band?.label ?? "", value: printed }}
            />
          </div>
        ))}
        <p className="src">{HOME.changeSource}</p>
        <MoreLink href={paths.instruments}>{HOME.changeMore}</MoreLink>
      </figure>
    </Section>
  );
}
