import { data, redirect } from "@remix-run/node";
import type { Actor } from "../domain/actor.ts";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { may, needsSecondFactor, type Owner, type Permission } from "../domain/permissions.ts";
import type { RefusedPost, TypedText } from "../domain/refused-post.ts";
import type { RequestContext } from "./app-context.server.ts";
import { readUpload, type Upload } from "./files/read-upload.server.ts";
import { publicPathOf } from "./http/twins.server.ts";
import { LIMITS, type Limit, takeAttempt } from "./limits.server.ts";
import { readForm, type SentForm } from "./read-form.server.ts";
import { readSession, type SignedIn } from "./session.server.ts";

type Asked = { readonly request: Request; readonly context: RequestContext };

/**
 * First line of every loader behind a sign-in: who asks, provided that they may. Pages of one record give its owner;
 * others narrow themselves to `actor.office`.
 *
 * @throws redirect to the sign-in, to the code, or to setting up the second factor; 403 without the right
 */
export async function guardPage({ request, context }: Asked, permission: Permission, owner?: Owner): Promise<Actor> {
  const session = await readSession(context, request);
  const { pathname, search } = new URL(request.url);
  const back = `?ke=${encodeURIComponent(publicPathOf(pathname) + search)}`;
  if (session === undefined) throw redirect(`/masuk${back}`);
  if (!session.complete) throw redirect(`/masuk/kode${back}`);
  const { actor } = session;
  if (lacksSecondFactor(actor, permission)) throw redirect("/akun/faktor-kedua?perlu=1");
  if (!may(actor.grants, permission, owner)) throw data(FORBIDDEN, { status: 403 });
  return actor;
}

/**
 * First line of every action behind a sign-in: reads the form, then asks as `guardPage` does.
 *
 * @throws 401, 403 or 429 with what was typed, 413, 415
 */
export async function guardPost(
  { request, context }: Asked,
  permission: Permission,
  owner?: Owner,
  limit: Limit = LIMITS.writesOfPerson,
): Promise<{ actor: Actor; form: SentForm }> {
  const form = await readForm(request);
  const session = await readSession(context, request);
  return { actor: await admit(context, session, { form, permission, owner, limit }), form };
}

/**
 * First line of every action that takes a file: who may not send one is told with what they typed, and their file is thrown
 * away as it arrives. Whoever calls removes the file in the end (`app.temp.remove`), kept or not.
 *
 * @throws as `guardPost` does, and 400 for a form that was cut off
 */
export async function guardUpload(
  { request, context }: Asked,
  permission: Permission,
): Promise<{ actor: Actor; upload: Upload }> {
  const session = await readSession(context, request);
  const mayKeep = session?.complete === true && isAllowed(session.actor, permission);
  const upload = await readUpload(request, { folder: mayKeep ? context.app.temp : undefined });
  try {
    const asked = { form: upload.form, permission, owner: undefined, limit: LIMITS.uploadsOfPerson };
    return { actor: await admit(context, session, asked), upload };
  } catch (error) {
    if (upload.file !== undefined) await context.app.temp.remove(upload.file.path);
    throw error;
  }
}

type Admission = { form: SentForm; permission: Permission; owner: Owner | undefined; limit: Limit };

/** @throws 401, 403 or 429 with what was typed */
async function admit({ app }: RequestContext, session: SignedIn | undefined, asked: Admission): Promise<Actor> {
  const { form, permission, owner, limit } = asked;
  if (session === undefined || !session.complete) throw refuse(form, SIGNED_OUT, 401);
  const { actor } = session;
  if (!isAllowed(actor, permission, owner)) throw refuse(form, FORBIDDEN, 403);
  const attempt = await takeAttempt(app, limit, actor.personId);
  if (!attempt.ok) throw refuse(form, TOO_MANY, 429, { "Retry-After": String(attempt.retryAfterS) });
  return actor;
}

function isAllowed(actor: Actor, permission: Permission, owner?: Owner): boolean {
  return !lacksSecondFactor(actor, permission) && may(actor.grants, permission, owner);
}

/** For a record that was read after the guard: whether it is this person's to act on. @throws 404, as if it were not there */
export function assertOwn(actor: Actor, permission: Permission, owner: Owner | undefined): void {
  if (owner === undefined || !may(actor.grants, permission, owner)) {
    throw data("Tidak ada yang seperti itu di dinas Anda.", { status: 404 });
  }
}

/**
 * For a form that was opened by one person for one record: whoever is signed in, or whichever office is theirs by now, it is
 * carried out for no other. @throws 403 with what was typed
 */
export function assertOpenedFor(form: SentForm, owner: string): void {
  if (form.get(FORM_KEYS.owner) !== owner) throw refuse(form, OPENED_FOR_ANOTHER, 403);
}

/** The office that somebody writes for, where they may this in it. @throws 404 for people of a province or of the portal alone */
export function ownOfficeOf(actor: Actor, permission: Permission): Owner {
  const { office } = actor;
  if (office === undefined || !may(actor.grants, permission, office)) {
    throw data("Akun Anda tidak menulis untuk satu dinas; halaman ini milik anggota dinas.", { status: 404 });
  }
  return office;
}

/** What the loader of an address says that only takes forms. @throws 405 */
export function refuseGet(): never {
  throw data("Alamat ini hanya menerima kiriman formulir.", { status: 405, headers: { Allow: "POST" } });
}

const SIGNED_OUT = "Anda belum masuk atau sesi Anda sudah berakhir, jadi kiriman ini belum disimpan.";
const FORBIDDEN = "Akun Anda tidak berhak membuka atau mengubah ini.";
const OPENED_FOR_ANOTHER =
  "Formulir ini dibuka oleh akun lain atau untuk dinas lain, jadi tidak dijalankan. Salin isinya lalu buka formulirnya lagi.";
const TOO_MANY = "Terlalu banyak kiriman dalam satu jam. Tunggu sebentar, lalu kirim lagi.";

function lacksSecondFactor(actor: Actor, permission: Permission): boolean {
  return permission !== "account.own" && needsSecondFactor(actor.grants) && !actor.hasSecondFactor;
}

function refuse(form: SentForm, message: string, status: 401 | 403 | 429, headers: Record<string, string> = {}) {
  const refused: RefusedPost = { message, signedOut: status === 401, typed: typedFields(form) };
  return data(refused, { status, headers });
}

/** Everything but secrets and what is empty; the version stays, so that a form sent again still meets its conflict. */
function typedFields({ fields }: SentForm): TypedText[] {
  return fields
    .filter(([name, value]) => value.trim() !== "" && !/sandi|kode|kunci/.test(name))
    .map(([name, value]) => ({ name, value }));
}
