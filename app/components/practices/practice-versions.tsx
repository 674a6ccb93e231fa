import { ADDRESS_RULES } from "../../domain/addresses.ts";
import type { PracticeView } from "../../domain/practice-view.ts";
import { formatList } from "../../text/format.ts";
import { labelPracticeField } from "../../text/id/practice-form.ts";
import { formatPageDay, PRACTICE } from "../../text/id/practice-page.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { SourceLine } from "../scores/source-line.tsx";
import { FieldDiffs } from "../writing/text-diff.tsx";

/** Every published state by its day, and what an older one lacks. */
export function PracticeVersions({ view }: { view: PracticeView }) {
  const { versions, version, differences, card } = view;
  const [newest] = versions;
  return (
    <Section id="versi" title={PRACTICE.versions}>
      <ul className="lines">
        {versions.map(({ number, savedAt, changed }) => (
          <li key={number}>
            <span>
              {number === version ? (
                <b aria-current="true">{PRACTICE.versionOf(number, formatPageDay(savedAt))}</b>
              ) : (
                <a
                  href={paths.practice(card.slug, number === newest?.number ? {} : { versi: String(number) })}
                  rel="nofollow"
                >
                  {PRACTICE.versionOf(number, formatPageDay(savedAt))}
                </a>
              )}
            </span>
            <span className="small muted">
              {changed.length === 0 ? PRACTICE.versionNew : PRACTICE.versionChanged(nameFields(changed))}
            </span>
          </li>
        ))}
      </ul>
      {differences !== null && differences.length > 0 && (
        <div className="stack">
          <h3>{PRACTICE.differences}</h3>
          <FieldDiffs differences={differences} labelOf={labelPracticeField} />
        </div>
      )}
    </Section>
  );
}

function nameFields(fields: readonly string[]): string {
  return formatList([...new Set(fields.map((field) => labelPracticeField(field).toLowerCase()))]);
}

/** Where it comes from, files, citations, and the way to report what is wrong. */
export function PracticeSources({ view, page }: PracticeSourcesProps) {
  const { card, source, sourceNote, confidence } = view;
  const { officeName, region } = card;
  return (
    <TakeAlong what={PRACTICE.fileTitle(card.title)} path={page.path} address={page.address} day={page.day}>
      {officeName !== null && (
        <p>
          {PRACTICE.writtenBy} <a href={paths.region(region.code)}>{officeName}</a>.
        </p>
      )}
      {source !== null && (
        <div className="stack-sm">
          <p>
            {officeName === null ? `${PRACTICE.gathered}: ` : `${PRACTICE.formerly} `}
            <SourceLine source={source} />
            {sourceNote !== null && ` ${sourceNote}`}
            {officeName === null && confidence !== null && ` ${PRACTICE.confidence[confidence]}.`}
          </p>
          {officeName === null && (
            <p className="note">
              {PRACTICE.gatheredNote(`dinas di ${region.name}`)}{" "}
              <a className="no-print" href={paths.practiceClaim(card.id)} rel="nofollow">
                {PRACTICE.claim}
              </a>
            </p>
          )}
        </div>
      )}
      {Object.hasOwn(ADDRESS_RULES, REPORT_ROUTE) && (
        <p className="no-print">
          <a href={`/${REPORT_ROUTE.replace(":slug", card.slug)}`} rel="nofollow">
            {PRACTICE.report}
          </a>
        </p>
      )}
    </TakeAlong>
  );
}

const REPORT_ROUTE = "praktik/:slug/lapor";

type PracticeSourcesProps = {
  view: PracticeView;
  page: { readonly path: string; readonly address: string; readonly day: string };
};
