import type { OfficeView } from "../../domain/office-view.ts";
import { formatInstantDay } from "../../text/format.ts";
import { PUBLIC_OFFICE, sayVisits } from "../../text/id/office.ts";
import { DemoTag } from "../layout/demo-banner.tsx";
import { Section } from "../layout/section.tsx";
import { PeopleText } from "../prose/people-text.tsx";

/** The office of a region: how to reach it, what it offers, how many visits it receives, and which version says so. */
export function RegionOffice({ office }: { office: OfficeView }) {
  const { name, address, mail, phone, web, offersHtml, visitsPerMonth, version, updatedAt, timeZone } = office;
  const visits = sayVisits(visitsPerMonth);
  return (
    <Section
      id="dinas"
      title={PUBLIC_OFFICE.section}
      note={`Versi ${version}, ${formatInstantDay(updatedAt, timeZone)}, sidik ${office.fingerprint.slice(0, 12)}`}
    >
      <div className="stack">
        <p>
          {office.demo && <DemoTag />}
          <strong>{name}</strong>
          {address !== null && (
            <>
              <br />
              {address}
            </>
          )}
        </p>
        {(mail !== null || phone !== null || web !== null) && (
          <p>
            {phone !== null && <>Telepon {phone}. </>}
            {mail !== null && (
              <>
                Surel <a href={`mailto:${mail}`}>{mail}</a>.{" "}
              </>
            )}
            {web !== null && (
              <>
                Situs{" "}
                <a href={web} rel="nofollow">
                  {web.replace(/^https?:\/\/|\/$/g, "")}
                </a>
                .
              </>
            )}
          </p>
        )}
        {visits !== undefined && <p>{visits}.</p>}
        {offersHtml !== null && <PeopleText html={offersHtml} />}
      </div>
    </Section>
  );
}
