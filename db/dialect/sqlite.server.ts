import SqliteDatabase from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type TransactionSettings,
} from "kysely";
import { keepStatements } from "./statement-cache.server.ts";

const BUSY_TIMEOUT_MS = 5000;
const CACHE_KIB = 16_384;

/** Opens the file with the settings every connection of ours has. Throws what better-sqlite3 throws. */
export function openSqliteFile(file: string, { readonly = false } = {}): SqliteDatabase.Database {
  const connection = new SqliteDatabase(file, { readonly, fileMustExist: readonly, timeout: BUSY_TIMEOUT_MS });
  try {
    if (!readonly) connection.pragma("journal_mode = WAL");
    connection.pragma("foreign_keys = ON");
    // Without it REPLACE would delete rows past the triggers that keep them.
    connection.pragma("recursive_triggers = ON");
    connection.pragma("synchronous = NORMAL");
    connection.pragma(`cache_size = -${CACHE_KIB}`);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Kysely's SQLite dialect with three differences: statements are kept, transactions begin immediate (a deferred one that reads first
 * fails at once when another writer came between), and migrations run inside a transaction.
 */
export class KiatSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(connection: SqliteDatabase.Database) {
    const config = { database: keepStatements(connection) };
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, _settings?: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
