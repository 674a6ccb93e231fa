import { type Kysely, sql } from "kysely";
import { createTable } from "./tables.ts";

const ROLES = sql`role in ('author', 'reviewer', 'office_admin', 'province_coordinator', 'curator', 'portal_admin')`;
/** Exactly the roles of an office name one, and exactly a coordinator names a province. */
const SCOPES = sql`(office_id is not null) = (role in ('author', 'reviewer', 'office_admin'))
  and (province_id is not null) = (role = 'province_coordinator')`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "office")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("region_id", "text", (c) => c.notNull().unique().references("region.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("address", "text")
    .addColumn("mail", "text")
    .addColumn("phone", "text")
    .addColumn("web", "text")
    .addColumn("time_zone", "text", (c) =>
      c.notNull().check(sql`time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')`),
    )
    .addColumn("offers", "text")
    .addColumn("visits_per_month", "integer", (c) => c.check(sql`visits_per_month between 0 and 99`))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("updated_at", "text", (c) => c.notNull())
    .addColumn("demo", "integer", (c) => c.notNull().check(sql`demo in (0, 1)`))
    .execute();

  await createTable(db, "person")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("mail", "text", (c) => c.unique())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("position", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull().check(sql`state in ('active', 'disabled', 'deleted')`))
    .addColumn("password_hash", "text")
    .addColumn("password_changed_at", "text")
    .addColumn("totp_secret", "text")
    .addColumn("totp_step", "integer")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("demo", "integer", (c) => c.notNull().check(sql`demo in (0, 1)`))
    .execute();

  await createTable(db, "person_identity")
    .addColumn("issuer", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("linked_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("person_identity_key", ["issuer", "subject"])
    .execute();

  await createTable(db, "role_grant")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("role", "text", (c) => c.notNull().check(ROLES))
    .addColumn("office_id", "text", (c) => c.references("office.id"))
    .addColumn("province_id", "text", (c) => c.references("region.id"))
    .addColumn("granted_at", "text", (c) => c.notNull())
    .addColumn("granted_by", "text")
    .addColumn("ended_at", "text")
    .addColumn("ended_by", "text")
    .addCheckConstraint("role_grant_scope", SCOPES)
    .execute();
  await db.schema
    .createIndex("role_grant_current")
    .unique()
    .on("role_grant")
    .expression(sql`person_id, role, coalesce(office_id, ''), coalesce(province_id, '')`)
    .where(sql.ref("ended_at"), "is", null)
    .execute();
  await db.schema.createIndex("role_grant_of_office").on("role_grant").columns(["office_id"]).execute();

  await createTable(db, "invitation")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("token_hash", "text", (c) => c.notNull().unique())
    .addColumn("mail", "text", (c) => c.notNull())
    .addColumn("role", "text", (c) => c.notNull().check(ROLES))
    .addColumn("office_id", "text", (c) => c.references("office.id"))
    .addColumn("province_id", "text", (c) => c.references("region.id"))
    .addColumn("invited_by", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("accepted_at", "text")
    .addColumn("withdrawn_at", "text")
    .addCheckConstraint("invitation_scope", SCOPES)
    .execute();
  await createIndex(db, "invitation_of_office", "invitation", ["office_id"]);

  await createSignIn(db);
}

async function createSignIn(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "session")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("token_hash", "text", (c) => c.notNull().unique())
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("complete", "integer", (c) => c.notNull().check(sql`complete in (0, 1)`))
    .addColumn("remembered", "integer", (c) => c.notNull().check(sql`remembered in (0, 1)`))
    .addColumn("device", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("seen_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .execute();
  await createIndex(db, "session_of_person", "session", ["person_id"]);
  await createIndex(db, "session_by_expiry", "session", ["expires_at"]);

  await createTable(db, "recovery_code")
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("code_hash", "text", (c) => c.notNull())
    .addColumn("used_at", "text")
    .addPrimaryKeyConstraint("recovery_code_key", ["person_id", "code_hash"])
    .execute();

  await createTable(db, "one_time_token")
    .addColumn("token_hash", "text", (c) => c.primaryKey().notNull())
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('setup', 'reset', 'sign_in')`))
    .addColumn("person_id", "text", (c) => c.references("person.id"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("used_at", "text")
    .execute();
  await createIndex(db, "one_time_token_of_person", "one_time_token", ["person_id"]);

  await createTable(db, "attempt")
    .addColumn("key", "text", (c) => c.primaryKey().notNull())
    .addColumn("count", "integer", (c) => c.notNull())
    .addColumn("started_at", "text", (c) => c.notNull())
    .execute();
  await createIndex(db, "attempt_by_start", "attempt", ["started_at"]);
}

async function createIndex(db: Kysely<unknown>, name: string, table: string, columns: string[]): Promise<void> {
  await db.schema.createIndex(name).on(table).columns(columns).execute();
}
