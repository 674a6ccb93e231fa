import { findProfileOfRegion } from "../../db/queries/office.server.ts";
import { findNewestRevision } from "../../db/queries/revision.server.ts";
import type { OfficeProfile } from "../domain/office.ts";
import type { OfficeView } from "../domain/office-view.ts";
import { paragraphsOf } from "../domain/paragraphs.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { fingerprintOf } from "./show-versions.server.ts";

/** The office of a region for everybody; `null` where there is none or it has stated nothing yet. */
export async function showOffice(
  { reader, markdown }: Pick<AppContext, "reader"> & { readonly markdown: Pick<AppContext["markdown"], "render"> },
  regionId: string,
): Promise<OfficeView | null> {
  const office = await findProfileOfRegion(reader, regionId);
  if (office === undefined || isEmpty(office.profile)) return null;
  const { id, version, updatedAt, demo, profile } = office;
  const key = { kind: "office", id } as const;
  const revision = await findNewestRevision(reader, key);
  const { offers } = profile;
  const rendered = offers === null ? null : await markdown.render(offers, { idPrefix: "layanan" });
  return {
    ...profile,
    // Where no thread is free, the words matter more than their marks.
    offersHtml: rendered?.ok ? rendered.text.html : offers === null ? null : paragraphsOf(offers),
    demo,
    version,
    updatedAt,
    fingerprint: revision === undefined ? "" : fingerprintOf(key, revision),
  };
}

function isEmpty({ address, mail, phone, web, offers, visitsPerMonth }: OfficeProfile): boolean {
  return [address, mail, phone, web, offers, visitsPerMonth].every((stated) => stated === null);
}
