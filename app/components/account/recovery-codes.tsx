import { FACTOR } from "../../text/id/second-factor.ts";
import { paths } from "../../text/paths.ts";

/** The recovery codes, this once. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <div className="stack after-head">
      <p>{FACTOR.codesText}</p>
      <ol className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code className="secret">{code}</code>
          </li>
        ))}
      </ol>
      <p className="no-print">
        <a className="btn" href={paths.workspace}>
          {FACTOR.codesDone}
        </a>
      </p>
    </div>
  );
}
