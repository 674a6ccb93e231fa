import { WRITING_HELP } from "../../text/id/people-text.ts";

/** The marks of Markdown under a field that takes them, closed until somebody asks. */
export function WritingHelp() {
  return (
    <details className="no-print">
      <summary>{WRITING_HELP.title}</summary>
      <div className="prose small">
        <p>{WRITING_HELP.lead}</p>
        <ul>
          {WRITING_HELP.marks.map(([mark, meaning]) => (
            <li key={mark}>
              <code>{mark}</code> {meaning}
            </li>
          ))}
        </ul>
        <p>{WRITING_HELP.html}</p>
      </div>
    </details>
  );
}
