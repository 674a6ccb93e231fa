import type { Grant, Owner } from "./permissions.ts";

/** Somebody signed in, with the rights that the database held when this request began. */
export type Actor = {
  readonly personId: string;
  readonly sessionId: string;
  readonly mail: string;
  readonly name: string;
  readonly position: string;
  readonly grants: readonly Grant[];
  /** Office they write for; `undefined` for people of a province or of the portal alone. */
  readonly office: Owner | undefined;
  readonly hasSecondFactor: boolean;
};
