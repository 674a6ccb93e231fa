import type { AccountAnswer, SecondFactorSetup } from "../../domain/account-view.ts";
import { FACTOR } from "../../text/id/second-factor.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { AccountForm, CodeProof, PasswordProof } from "./account-form.tsx";

/** The key, drawn and as text, and the form that proves that the phone has it. Works without a script. */
export function SecondFactorForm({ setup, problems }: SetupProps) {
  const { qr, key, sealed } = setup;
  return (
    <>
      <Section id="pindai" title={FACTOR.scan} note={FACTOR.scanText}>
        <div className="stack">
          <svg className="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={FACTOR.qr}>
            <path d={qr.path} />
          </svg>
          <p>{FACTOR.typed}</p>
          <p>
            <code className="secret">{key}</code>
          </p>
        </div>
      </Section>
      <Section id="pastikan" title={FACTOR.prove} note={FACTOR.proveText}>
        <AccountForm action={paths.secondFactor} problems={problems} send={FACTOR.add}>
          <input type="hidden" name="kunci" value={sealed} />
          <CodeProof problems={problems} label={FACTOR.code} hint="" />
          <PasswordProof problems={problems} />
        </AccountForm>
      </Section>
    </>
  );
}

type SetupProps = { setup: SecondFactorSetup; problems?: AccountAnswer["problems"] | undefined };
