import type { HostsView } from "../../domain/hosts-view.ts";
import { PEER_SCOPES } from "../../domain/peer-recipe.ts";
import type { Choice } from "../../domain/practice-form-view.ts";
import { HOSTS } from "../../text/id/hosts.ts";
import { PEER_SCOPE_WORDS } from "../../text/id/peers.ts";
import { paths } from "../../text/paths.ts";
import { Button } from "../ui/button.tsx";
import { SelectField, TextField } from "../ui/field.tsx";

/** Region, indicator and scope. One form, one button, no script. */
export function HostsForm({ query, view, indicators }: HostsFormProps) {
  return (
    <form className="card no-print" id="atur" action={paths.hosts()}>
      <TextField
        id="cari-daerah"
        name="daerah"
        label={HOSTS.region}
        hint={HOSTS.regionHint}
        value={view?.focus.name ?? query.region}
      />
      <SelectField
        id="indikator"
        name="indikator"
        label={HOSTS.indicator}
        value={query.indicator}
        options={[{ value: "", label: HOSTS.anyIndicator }, ...indicators]}
      />
      {view !== null && (
        <SelectField
          id="lingkup"
          name="lingkup"
          label={HOSTS.scope}
          value={PEER_SCOPES.find(({ name }) => name === view.scope)?.slug ?? ""}
          options={PEER_SCOPES.map(({ name, slug }) => ({ value: slug, label: PEER_SCOPE_WORDS[name] }))}
        />
      )}
      <div className="row">
        <Button>{HOSTS.find}</Button>
      </div>
    </form>
  );
}

type HostsFormProps = {
  query: { readonly region: string; readonly indicator: string };
  view: HostsView | null;
  indicators: readonly Choice[];
};
