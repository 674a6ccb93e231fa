import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** Everything an operator can set. All have defaults; `.env.example` lists them. */
export type Config = {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** `file:…` or `postgres://…`. */
  readonly databaseUrl: string;
  /** Address that people type, without a slash at the end. `undefined`: the address the server listens on. */
  readonly publicUrl: string | undefined;
  /** How many proxies stand in front; 0 believes no forwarded header. */
  readonly trustProxy: number;
  /** `smtp://…` or `smtps://…`; without it letters become files in the data folder. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Seals second factors; without it a key in the data folder does. */
  readonly secretKey: string | undefined;
  /** Sign-in by the OpenID provider of an institution; `undefined` where none is set. */
  readonly oidc:
    | { readonly issuer: string; readonly clientId: string; readonly clientSecret: string; readonly name: string }
    | undefined;
  /** Where files of people are kept; `undefined`: in the data folder. */
  readonly s3:
    | {
        readonly endpoint: string;
        readonly bucket: string;
        readonly region: string;
        readonly accessKeyId: string;
        readonly secretAccessKey: string;
      }
    | undefined;
  readonly logLevel: "trace" | "debug" | "info" | "warn" | "error" | "silent";
};

export type ConfigResult = { ok: true; config: Config } | { ok: false; problems: string[] };

/** Without encryption only on this computer. */
const SAFE_ADDRESS = /^(https:\/\/[^\s/?#]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)(\/[^\s?#]*)?$/;
const NOT_SAFE = "harus alamat https (http hanya untuk komputer ini)";

const schema = z.object({
  HOST: z.string().min(1, "tidak boleh kosong").default("127.0.0.1"),
  PORT: z
    .string()
    .default("3000")
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, "harus bilangan 0 sampai 65535")
    .transform(Number),
  DATA_DIR: z.string().min(1, "tidak boleh kosong").default("./data"),
  DATABASE_URL: z
    .string()
    .refine((text) => /^(file:.|postgres(ql)?:\/\/.)/.test(text), "harus diawali file: atau postgres://")
    .optional(),
  PUBLIC_URL: z
    .string()
    .refine((text) => /^https?:\/\/[^/]+$/.test(text.replace(/\/$/, "")), "harus alamat http(s) tanpa jalur")
    .transform((text) => text.replace(/\/$/, ""))
    .optional(),
  TRUST_PROXY: z
    .string()
    .default("0")
    .refine((text) => /^\d$/.test(text), "harus banyaknya proksi, 0 sampai 9")
    .transform(Number),
  SMTP_URL: z
    .string()
    .refine((text) => /^smtps?:\/\/.+/.test(text), "harus diawali smtp:// atau smtps://")
    .optional(),
  MAIL_FROM: z
    .string()
    .refine((text) => /^[^@\n]*[^@\s]@[^@\s]+$/.test(text), "harus alamat surel, boleh dengan nama di depannya")
    .default("Kiat <kiat@localhost>"),
  SECRET_KEY: z
    .string()
    .refine((text) => text.length >= 32, "paling sedikit 32 karakter acak")
    .optional(),
  OIDC_ISSUER: z
    .string()
    .refine((text) => SAFE_ADDRESS.test(text), NOT_SAFE)
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60, "paling banyak 60 karakter").default("akun institusi"),
  S3_ENDPOINT: z
    .string()
    .refine((text) => SAFE_ADDRESS.test(text), NOT_SAFE)
    .transform((text) => text.replace(/\/$/, ""))
    .optional(),
  S3_BUCKET: z
    .string()
    .refine((text) => /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(text), "harus nama bucket, misalnya kiat-berkas")
    .optional(),
  S3_REGION: z.string().min(1, "tidak boleh kosong").default("us-east-1"),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "silent"], {
      error: "harus trace, debug, info, warn, error, atau silent",
    })
    .default("info"),
});

/** Checks all settings at once. Every problem names its setting in one Indonesian line; empty settings count as not set. */
export function parseConfig(environment: Record<string, string | undefined>): ConfigResult {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`) };
  }
  const { data } = parsed;
  const oidc = readOidc(data);
  if (oidc === "incomplete") return { ok: false, problems: [OIDC_INCOMPLETE] };
  const s3 = readS3(data);
  if (s3 === "incomplete") return { ok: false, problems: [S3_INCOMPLETE] };
  const dataDir = path.resolve(data.DATA_DIR);
  return {
    ok: true,
    config: {
      host: data.HOST,
      port: data.PORT,
      dataDir,
      databaseUrl: data.DATABASE_URL ?? `file:${path.join(dataDir, "kiat.db")}`,
      publicUrl: data.PUBLIC_URL,
      trustProxy: data.TRUST_PROXY,
      smtpUrl: data.SMTP_URL,
      mailFrom: data.MAIL_FROM,
      secretKey: data.SECRET_KEY,
      oidc,
      s3,
      logLevel: data.LOG_LEVEL,
    },
  };
}

const OIDC_INCOMPLETE = "OIDC_ISSUER, OIDC_CLIENT_ID dan OIDC_CLIENT_SECRET harus diisi ketiganya, atau tidak satu pun";

function readOidc(data: z.infer<typeof schema>): Config["oidc"] | "incomplete" {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = data;
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return undefined;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return "incomplete";
  return { issuer, clientId, clientSecret, name: data.OIDC_NAME };
}

const S3_INCOMPLETE =
  "S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID dan S3_SECRET_ACCESS_KEY harus diisi keempatnya, atau tidak satu pun";

function readS3(data: z.infer<typeof schema>): Config["s3"] | "incomplete" {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_ACCESS_KEY_ID: id, S3_SECRET_ACCESS_KEY: secret } = data;
  if ([endpoint, bucket, id, secret].every((one) => one === undefined)) return undefined;
  if (endpoint === undefined || bucket === undefined || id === undefined || secret === undefined) return "incomplete";
  return { endpoint, bucket, region: data.S3_REGION, accessKeyId: id, secretAccessKey: secret };
}

/** The settings of this process: the environment, then a `.env` file in the working directory. */
export function readConfig(): ConfigResult {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return parseConfig(process.env);
}
