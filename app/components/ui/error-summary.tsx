import { UI } from "../../text/ui.ts";
import { Icon } from "../layout/sprite.tsx";

/** First in `main` after a form that could not be used: the same sentences as at the fields, each a link to its field. */
export function ErrorSummary({ errors }: { errors: readonly { id: string; message: string }[] }) {
  if (errors.length === 0) return null;
  return (
    <div className="err-sum" role="alert" tabIndex={-1} id="galat">
      <h2>
        <Icon name="warn" />
        {UI.errorsTitle(errors.length)}
      </h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`}>{message}</a>
          </li>
        ))}
      </ul>
      <p className="small">{UI.nothingLost}</p>
    </div>
  );
}
