import { MANAGE } from "../../text/id/manage.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";

/** One field that narrows a list. */
export function ListSearch({ action, label, q }: { action: string; label: string; q: string }) {
  return (
    <form action={action} className="picker no-print">
      <TextField id="q" name="q" type="search" label={label} value={q} />
      <p>
        <Button quiet>{MANAGE.search}</Button>
      </p>
    </form>
  );
}
