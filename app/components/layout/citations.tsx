import { type Cited, formatCitation, formatLongCitation, formatOfficialCitation } from "../../text/citation.ts";
import { UI } from "../../text/ui.ts";
import { Citation } from "../ui/sources.tsx";

/** Ready citations of a page: short, long, and for official papers. Only the short one is printed. */
export function Citations(cited: Cited) {
  return (
    <div className="stack" id="kutip">
      <Citation label={UI.citationShort}>{formatCitation(cited)}</Citation>
      <div className="stack no-print">
        <Citation label={UI.citationLong}>{formatLongCitation(cited)}</Citation>
        <Citation label={UI.citationOfficial}>{formatOfficialCitation(cited)}</Citation>
      </div>
    </div>
  );
}
