/** What stands around every page behind the sign-in: who is here, for whom, and where they may go. */
export type WorkspaceFrame = {
  readonly name: string;
  readonly position: string;
  /** Name of their office; `undefined` for people of a province or of the portal alone. */
  readonly officeName: string | undefined;
  /** Words of `WORKSPACE.links`, in the order of the menu: only what they may open. */
  readonly links: readonly WorkspaceLink[];
  /** Word of `FLASH` that the page before left. */
  readonly flash: string | undefined;
};

/** The menu behind the sign-in, in its order. */
export const WORKSPACE_LINKS = [
  "workspace",
  "practices",
  "adoptions",
  "visits",
  "profile",
  "members",
  "handover",
  "audit",
  "reports",
  "account",
  "manage",
] as const;

export type WorkspaceLink = (typeof WORKSPACE_LINKS)[number];
