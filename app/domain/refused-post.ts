/** One field of a form as it was typed. */
export type TypedText = { readonly name: string; readonly value: string };

/** A form that was refused for who sent it, with what was typed: nothing of it may be lost. */
export type RefusedPost = {
  readonly message: string;
  /** `true` where signing in helps. */
  readonly signedOut: boolean;
  readonly typed: readonly TypedText[];
};
