/** A setting as those who manage the portal see it: its value, or only whether a secret is set. */
export type SettingView = {
  readonly name: string;
  /** `null` where it is not set; of secrets never the value. */
  readonly value: string | null;
  readonly secret: boolean;
};

/** What `/kelola/kesehatan` tells. */
export type PortalHealth = {
  readonly database: "sqlite" | "postgres";
  readonly databaseBytes: number;
  readonly isMigrated: boolean;
  readonly contentVersion: number;
  /** First sign of the fingerprint of the starter content that is loaded; `null` without. */
  readonly starterHash: string | null;
  readonly mailDelivers: boolean;
  readonly sessions: number;
  readonly dataFolder: { readonly free: number; readonly total: number };
  readonly letters: number;
  /** Entries of the audit log that demonstration accounts left, and those of standing ones. */
  readonly demoTraces: number;
};
