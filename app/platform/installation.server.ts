import { readdirSync, statfsSync } from "node:fs";
import path from "node:path";
import type { Databases } from "../../db/open.server.ts";
import type { SettingView } from "../domain/installation.ts";
import type { Config } from "./env.server.ts";
import { describeDatabase } from "./prepare-database.server.ts";

export type Installation = Pick<Databases, "kind" | "measure"> & {
  readonly settings: readonly SettingView[];
  /** Room on the disk of the data folder, in bytes. */
  readDisk(): { free: number; total: number };
  /** Letters that became files because no mail server takes them. */
  countLetters(): number;
};

/** The installation for those who manage it; passwords and keys never leave this module. */
export function describeInstallation(
  config: Config,
  { kind, measure }: Pick<Databases, "kind" | "measure">,
): Installation {
  const folder = path.join(config.dataDir, "surat");
  return {
    kind,
    measure,
    settings: listSettings(config),
    readDisk: () => {
      const { bavail, blocks, bsize } = statfsSync(nearestFolder(config.dataDir));
      return { free: bavail * bsize, total: blocks * bsize };
    },
    countLetters: () => {
      try {
        return readdirSync(folder).filter((name) => name.endsWith(".eml")).length;
      } catch {
        // The folder is made with the first letter.
        return 0;
      }
    },
  };
}

/** With PostgreSQL the data folder may not have been made yet. */
function nearestFolder(folder: string): string {
  try {
    statfsSync(folder);
    return folder;
  } catch {
    return path.dirname(folder) === folder ? folder : nearestFolder(path.dirname(folder));
  }
}

function listSettings(config: Config): SettingView[] {
  const plain = (name: string, value: string | number | undefined): SettingView => ({
    name,
    value: value === undefined ? null : String(value),
    secret: false,
  });
  const secret = (name: string, value: string | undefined): SettingView => ({
    name,
    value: value === undefined ? null : "",
    secret: true,
  });
  return [
    plain("HOST", config.host),
    plain("PORT", config.port),
    plain("DATA_DIR", config.dataDir),
    // Without user and password.
    plain("DATABASE_URL", describeDatabase(config.databaseUrl)),
    plain("PUBLIC_URL", config.publicUrl),
    plain("TRUST_PROXY", config.trustProxy),
    secret("SMTP_URL", config.smtpUrl),
    plain("MAIL_FROM", config.mailFrom),
    secret("SECRET_KEY", config.secretKey),
    plain("OIDC_ISSUER", config.oidc?.issuer),
    plain("OIDC_CLIENT_ID", config.oidc?.clientId),
    secret("OIDC_CLIENT_SECRET", config.oidc?.clientSecret),
    plain("OIDC_NAME", config.oidc?.name),
    plain("S3_ENDPOINT", config.s3?.endpoint),
    plain("S3_BUCKET", config.s3?.bucket),
    plain("S3_REGION", config.s3?.region),
    secret("S3_ACCESS_KEY_ID", config.s3?.accessKeyId),
    secret("S3_SECRET_ACCESS_KEY", config.s3?.secretAccessKey),
    plain("LOG_LEVEL", config.logLevel),
  ];
}
