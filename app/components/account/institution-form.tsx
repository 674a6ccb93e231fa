import { INSTITUTION } from "../../text/id/institution.ts";
import { paths } from "../../text/paths.ts";

/** The button that begins the sign-in by an institution's account; `back` is where to go then. */
export function InstitutionForm({ name, back }: { name: string; back?: string | undefined }) {
  return (
    <form method="post" action={paths.institution}>
      {back !== undefined && <input type="hidden" name="ke" value={back} />}
      <button className="btn btn-2" type="submit">
        {INSTITUTION.start(name)}
      </button>
    </form>
  );
}
