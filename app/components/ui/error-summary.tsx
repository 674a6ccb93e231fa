import { UI } from "../../text/ui.ts";
import { Icon } from "../layout/sprite.tsx";

/** What is wrong with one field: `id` is that of its control. */
export type FieldProblem = { readonly id: string; readonly text: string };

/**
 * Everything that keeps a form from being carried out, first in the page: it takes the focus, leads to each field, and says
 * that nothing was lost. Nothing where there is no problem.
 */
export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  if (problems.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: after a failed post the page begins here
    <div className="err-sum" role="alert" tabIndex={-1} autoFocus aria-labelledby="galat">
      <h2 id="galat">
        <Icon name="warn" />
        {UI.errorsTitle(problems.length)}
      </h2>
      <ul>
        {problems.map(({ id, text }) => (
          <li key={id + text}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
      <p className="note">{UI.nothingLost}</p>
    </div>
  );
}
