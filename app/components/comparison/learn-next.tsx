import type { ComparisonView } from "../../domain/comparison.ts";
import { LEARN_NEXT, listAhead } from "../../text/id/learn-next.ts";
import { paths } from "../../text/paths.ts";

/** From a difference to those who are ahead: their practices, and a visit. Not printed; nothing where nobody is ahead. */
export function LearnNext({ view }: { view: ComparisonView }) {
  const [focus] = view.regions;
  const ahead = listAhead(view);
  if (focus === undefined || ahead.length === 0) return null;
  return (
    <p className="row small no-print pb-12">
      {ahead.map(({ region: { code }, label }) => (
        <a key={code} href={`${paths.region(code)}#praktik`}>
          {LEARN_NEXT.practices(label)}
        </a>
      ))}
      {ahead.slice(0, 1).map(({ region: { code }, label }) => (
        <a key={code} href={paths.visitAsk({ "tuan-rumah": code })}>
          {LEARN_NEXT.visit(label)}
        </a>
      ))}
      <a href={paths.hosts({ daerah: focus.region.code })}>{LEARN_NEXT.hosts}</a>
    </p>
  );
}
