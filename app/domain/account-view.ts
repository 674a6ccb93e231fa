import type { Role } from "./permissions.ts";

/** What a form of the account answers where it was not carried out. Passwords and codes are never among the typed texts. */
export type AccountAnswer = {
  readonly problems: readonly { readonly id: string; readonly text: string }[];
  readonly typed: Readonly<Record<string, string>>;
};

/** A second factor to set up: the key as text, and drawn. */
export type SecondFactorSetup = {
  /** Goes back with the form. */
  readonly sealed: string;
  /** In groups of four, for typing. */
  readonly key: string;
  readonly qr: { readonly size: number; readonly path: string };
};

export type SessionLine = {
  readonly id: string;
  readonly device: string;
  readonly remembered: boolean;
  readonly complete: boolean;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly isThis: boolean;
};

/** What `/akun` shows beside name, mail and function. */
export type AccountView = {
  readonly passwordChangedAt: string | null;
  /** Current roles; the office is `null` for those of a province or of the portal. */
  readonly roles: readonly { grantId: string; role: Role; officeName: string | null; grantedAt: string }[];
  /** How many browsers are signed in. */
  readonly sessions: number;
  /** Issuers of linked institution accounts. */
  readonly institutions: readonly string[];
  /** How many still work. */
  readonly recoveryCodes: number;
};

/** What a form of the second factor answers: the codes, this once, or what is wrong with the key still to be proved. */
export type SecondFactorAnswer = Pick<AccountAnswer, "problems"> & {
  readonly codes?: readonly string[];
  readonly setup?: SecondFactorSetup;
};
