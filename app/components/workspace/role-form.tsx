import type { InviteAnswer, RoleProblem, TypedRole } from "../../domain/members-view.ts";
import { ROLES, type Role } from "../../domain/permissions.ts";
import { ROLE_WORDS } from "../../domain/role-words.ts";
import { MEMBERS, sayRoleProblem } from "../../text/id/members.ts";
import { ROLE_LABELS } from "../../text/id/roles.ts";
import { Notice } from "../layout/notice.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { SelectField, TextField } from "../ui/field.tsx";

/** Mail, role and region, as far as they are asked; every problem above the form and at its field. */
export function RoleForm({ action, roles = ROLES, mail, region, typed, problems = [], send }: RoleFormProps) {
  const said = problems.map(sayRoleProblem);
  const errorOf = (field: string) => said.find(({ id }) => id === field)?.text;
  const options = [
    { value: "", label: "Pilih peran" },
    ...roles.map((role) => ({ value: ROLE_WORDS[role], label: ROLE_LABELS[role] })),
  ];
  return (
    <form method="post" action={action} className="stack-lg">
      <ErrorSummary problems={said} />
      {mail && (
        <TextField
          id="surel"
          name="surel"
          type="email"
          inputMode="email"
          autoComplete="off"
          label={MEMBERS.mail}
          hint={MEMBERS.mailHint}
          error={errorOf("surel")}
          value={typed?.mail ?? ""}
        />
      )}
      <SelectField
        id="peran"
        name="peran"
        label={MEMBERS.role}
        error={errorOf("peran")}
        value={typed?.role ?? ""}
        options={options}
      />
      {region && (
        <TextField
          id="daerah"
          name="daerah"
          label={MEMBERS.region}
          hint={MEMBERS.regionHint}
          error={errorOf("daerah")}
          value={typed?.region ?? ""}
        />
      )}
      <p>
        <Button>{send}</Button>
      </p>
    </form>
  );
}

type RoleFormProps = {
  action: string;
  roles?: readonly Role[];
  mail?: boolean;
  region?: boolean;
  typed?: TypedRole | undefined;
  problems?: readonly RoleProblem[] | undefined;
  send: string;
};

/** The invitation form after it was sent: refused, or the link that the inviter passes on. */
export function InviteForm({ answer, back, ...form }: InviteFormProps) {
  if (answer?.kind === "link") {
    return (
      <div className="stack">
        <Notice kind="ok" title={MEMBERS.linkTitle}>
          <p>{MEMBERS.linkText(answer.mail)}</p>
        </Notice>
        <div className="field">
          <label htmlFor="tautan">{MEMBERS.linkLabel}</label>
          <textarea className="input" id="tautan" rows={3} readOnly defaultValue={answer.link} />
        </div>
        <p>
          <a href={back}>{MEMBERS.linkBack}</a>
        </p>
      </div>
    );
  }
  return (
    <div className="stack">
      {answer?.kind === "limited" && (
        <Notice kind="warn">
          <p>{MEMBERS.limited(answer.minutes)}</p>
        </Notice>
      )}
      <RoleForm
        {...form}
        mail
        send={MEMBERS.send}
        typed={answer?.typed}
        problems={answer?.kind === "refused" ? answer.problems : []}
      />
    </div>
  );
}

type InviteFormProps = Pick<RoleFormProps, "action" | "roles" | "region"> & {
  answer: InviteAnswer | undefined;
  back: string;
};
