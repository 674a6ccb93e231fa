import { ASK_REGION } from "../../text/id/ask-region.ts";
import { paths } from "../../text/paths.ts";
import { PageHead } from "../layout/page-head.tsx";

export type Candidate = { readonly code: string; readonly name: string; readonly provinceName: string | null };

/** Asks which region was meant instead of guessing. */
export function AskRegion({ text, candidates, hrefOf }: AskRegionProps) {
  return (
    <div className="wrap">
      <PageHead title={ASK_REGION.title} lead={ASK_REGION.lead(text)}>
        <CandidateList candidates={candidates} hrefOf={hrefOf} />
        <p>
          <a href={paths.regions}>{ASK_REGION.all}</a>
        </p>
      </PageHead>
    </div>
  );
}

/** Possible regions as links with their province and code. */
export function CandidateList({ candidates, hrefOf }: Omit<AskRegionProps, "text">) {
  return (
    <ul className="lines">
      {candidates.map(({ code, name, provinceName }) => (
        <li key={code}>
          <a className="strong" href={hrefOf(code)}>
            {name}
          </a>
          <span className="small muted">{provinceName === null ? code : `${provinceName}, ${code}`}</span>
        </li>
      ))}
    </ul>
  );
}

type AskRegionProps = { text: string; candidates: readonly Candidate[]; hrefOf: (code: string) => string };
