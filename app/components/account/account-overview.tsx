import type { ReactNode } from "react";
import type { AccountAnswer, AccountView } from "../../domain/account-view.ts";
import { formatInstantDay } from "../../text/format.ts";
import { ACCOUNT } from "../../text/id/account.ts";
import { ROLE_LABELS } from "../../text/id/roles.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { TextField } from "../ui/field.tsx";
import { errorOf } from "./account-form.tsx";

type Person = { mail: string; name: string; position: string; hasSecondFactor: boolean };
type OverviewProps = { account: AccountView; person: Person; answer: AccountAnswer | undefined };

/** The whole account on one page; what needs a proof has a page of its own. */
export function AccountOverview({ account, person, answer }: OverviewProps) {
  const { passwordChangedAt, institutions } = account;
  return (
    <>
      <Section id="profil" title={ACCOUNT.profile} note={ACCOUNT.profileNote}>
        <ProfileForm person={person} answer={answer} />
      </Section>
      <Section id="masuk" title={ACCOUNT.signIn}>
        <ul className="lines">
          <Line label={ACCOUNT.mail} text={person.mail} href={paths.accountMail} act={ACCOUNT.changeMail} />
          <Line
            label={ACCOUNT.password}
            text={passwordChangedAt === null ? ACCOUNT.passwordNone : ACCOUNT.passwordSince(passwordChangedAt)}
            href={paths.accountPassword}
            act={ACCOUNT.changePassword}
          />
          <Line
            label={ACCOUNT.factor}
            text={person.hasSecondFactor ? ACCOUNT.factorOn(account.recoveryCodes) : ACCOUNT.factorOff}
            href={paths.secondFactor}
            act={ACCOUNT.manageFactor}
          />
          <Line
            label={ACCOUNT.sessions}
            text={ACCOUNT.sessionCount(account.sessions)}
            href={paths.sessions}
            act={ACCOUNT.manageSessions}
          />
          {institutions.length > 0 && (
            <li>
              <strong>{ACCOUNT.institution}</strong>
              <span>{institutions.join(", ")}</span>
            </li>
          )}
        </ul>
      </Section>
      <Section id="peran" title={ACCOUNT.roles} note={ACCOUNT.rolesNote}>
        {account.roles.length === 0 && <p>{ACCOUNT.rolesNone}</p>}
        {account.roles.length > 0 && (
          <ul className="lines">
            {account.roles.map(({ grantId, role, officeName, grantedAt }) => (
              <li key={grantId}>
                {ACCOUNT.roleSince(ROLE_LABELS[role], officeName, formatInstantDay(grantedAt, "Asia/Jakarta"))}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="data" title={ACCOUNT.data} note={ACCOUNT.dataNote}>
        <ul className="lines">
          <LinkLine href={paths.accountData}>{ACCOUNT.download}</LinkLine>
          <LinkLine href={paths.accountRemove}>{ACCOUNT.remove}</LinkLine>
          <LinkLine href={paths.page("privasi")}>{ACCOUNT.privacy}</LinkLine>
        </ul>
      </Section>
    </>
  );
}

function ProfileForm({ person, answer }: Pick<OverviewProps, "person" | "answer">) {
  const { problems, typed = {} } = answer ?? {};
  return (
    <form method="post" action={paths.account} className="stack-lg">
      <ErrorSummary problems={problems ?? []} />
      <TextField
        id="nama"
        name="nama"
        autoComplete="name"
        maxLength={120}
        label={ACCOUNT.name}
        hint={ACCOUNT.nameHint}
        error={errorOf(problems, "nama")}
        value={typed["nama"] ?? person.name}
      />
      <TextField
        id="jabatan"
        name="jabatan"
        autoComplete="organization-title"
        maxLength={120}
        label={ACCOUNT.position}
        hint={ACCOUNT.positionHint}
        error={errorOf(problems, "jabatan")}
        value={typed["jabatan"] ?? person.position}
      />
      <p>
        <Button>{ACCOUNT.saveProfile}</Button>
      </p>
    </form>
  );
}

function Line({ label, text, href, act }: { label: string; text: string; href: string; act: string }) {
  return (
    <li>
      <strong>{label}</strong>
      <span>{text}</span>
      <a href={href}>{act}</a>
    </li>
  );
}

function LinkLine({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li>
      <a href={href}>{children}</a>
    </li>
  );
}
