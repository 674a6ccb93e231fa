import { findProfileOfRegion } from "../../db/queries/office.server.ts";
import { findNewestRevision } from "../../db/queries/revision.server.ts";
import type { OfficeProfile } from "../domain/office.ts";
import type { OfficeView } from "../domain/office-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { fingerprintOf } from "./show-versions.server.ts";

/** The office of a region for everybody; `null` where there is none or it has stated nothing yet. */
export async function showOffice(
  { reader, markdown }: Pick<AppContext, "reader" | "markdown">,
  regionId: string,
): Promise<OfficeView | null> {
  const office = await findProfileOfRegion(reader, regionId);
  if (office === undefined || isEmpty(office.profile)) return null;
  const { id, version, updatedAt, demo, profile } = office;
  const key = { kind: "office", id } as const;
  const revision = await findNewestRevision(reader, key);
  const { offers } = profile;
  const rendered = offers === null ? null : await markdown.render(offers, { idPrefix: "layanan" });
  // The page would be kept without it.
  if (rendered?.ok === false && rendered.problem === "busy") throw new Error("no thread was free to render a text");
  return {
    ...profile,
    offersHtml: rendered?.ok ? rendered.text.html : null,
    demo,
    version,
    updatedAt,
    fingerprint: revision === undefined ? "" : fingerprintOf(key, revision),
  };
}

function isEmpty({ address, mail, phone, web, offers, visitsPerMonth }: OfficeProfile): boolean {
  return [address, mail, phone, web, offers, visitsPerMonth].every((stated) => stated === null);
}
