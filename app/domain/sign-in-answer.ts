/** What a form on the way in is answered with where it was not carried out. Passwords and codes are never sent back. */
export type SignInAnswer = {
  readonly problem: string;
  readonly mail: string;
  readonly remembered: boolean;
};

/** The same for forms that make an account or set a password. */
export type NewAccountAnswer = {
  readonly problems: readonly { readonly id: string; readonly text: string }[];
  readonly typed: { readonly mail: string; readonly name: string; readonly position: string };
};
