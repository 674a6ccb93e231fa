import type { Databases, Db } from "../../db/open.server.ts";
import type { Instrument } from "../domain/instrument.ts";
import { instruments } from "./content/instruments.server.ts";
import { type ContentVersion, watchContentVersion } from "./content-version.server.ts";
import type { Config } from "./env.server.ts";
import { openTempFolder, type TempFolder } from "./files/temp-folder.server.ts";
import type { FileAnswer } from "./http/send-file.server.ts";
import { describeInstallation, type Installation } from "./installation.server.ts";
import { createInstitution, type Institution } from "./institution.server.ts";
import type { Log } from "./log.server.ts";
import { createMailer, type Mailer } from "./mail.server.ts";
import { createMarkdown, type Markdown } from "./markdown/markdown.server.ts";
import { renderHere } from "./markdown/render-here.server.ts";
import { createRenderPool } from "./markdown/render-pool.server.ts";
import { openSeal, type Seal } from "./seal.server.ts";
import { type FileStorage, openStorage } from "./storage/storage.server.ts";

/** What loaders and actions get from the process that serves them. */
export type AppContext = {
  readonly reader: Db;
  readonly writer: Db;
  readonly instruments: readonly Instrument[];
  readonly version: ContentVersion;
  readonly log: Log;
  /** Clock of the process; tests set it. */
  readonly now: () => Date;
  /** Address of the site without a slash at the end, for canonical links and citations. */
  readonly publicUrl: string;
  readonly mail: Mailer;
  /** Renders what people wrote, within limits of time and memory. */
  readonly markdown: Markdown;
  /** Locks secrets that must be read again. */
  readonly seal: Seal;
  /** Where files of people are kept, and where they lie until that is decided. */
  readonly storage: FileStorage;
  readonly temp: TempFolder;
  /** Whose accounts sign in here too; `undefined` where none is set. */
  readonly institution: Institution | undefined;
  /** What the process was started with, secrets hidden, and where it keeps things: for those who manage the portal. */
  readonly installation: Installation;
};

/** Load context of one request: the process's context and the request's own marks. */
export type RequestContext = {
  readonly app: AppContext;
  readonly requestId: string;
  /** Address of the client, as far as the proxies are trusted; for limits only, never kept or logged. */
  readonly clientAddress: string;
  /**
   * `personal` is set by whoever looks at the reader's cookies: such an answer is never kept for others. `file` is set by
   * whoever answers with the bytes of a stored file: they are sent as they are read, and not kept in memory.
   */
  readonly answer: { personal: boolean; file?: FileAnswer };
};

declare module "@remix-run/node" {
  interface AppLoadContext extends RequestContext {}
}

type ContextOptions = {
  readonly config: Config;
  readonly log: Log;
  readonly now?: () => Date;
  /** The built program of the threads that render people's text. Without it they are rendered here, without a limit of time. */
  readonly renderFile?: string;
};

export async function createAppContext(
  databases: Databases,
  { config, log, now = () => new Date(), renderFile }: ContextOptions,
): Promise<AppContext> {
  return {
    reader: databases.reader,
    writer: databases.writer,
    instruments,
    version: await watchContentVersion(databases),
    log,
    now,
    publicUrl: config.publicUrl ?? `http://${config.host}:${config.port}`,
    mail: createMailer(config, log),
    markdown: createMarkdown(renderFile === undefined ? renderHere : createRenderPool(renderFile, log)),
    seal: openSeal(config),
    storage: openStorage(config),
    temp: openTempFolder(config),
    institution: createInstitution(config),
    installation: describeInstallation(config, databases),
  };
}
