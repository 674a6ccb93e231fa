import { data } from "@remix-run/node";

/** What a form sent: the first value of each name, NUL removed, line ends as one sign. */
export type SentForm = {
  /** "" where the field was not sent. */
  get(name: string): string;
  getAll(name: string): string[];
  readonly fields: readonly (readonly [string, string])[];
};

export const FORM_BYTES = 200_000;

/**
 * Reads a form within a limit, whatever length it declares.
 *
 * @throws 413 over the limit, 415 for anything but a plain form
 */
export async function readForm(request: Request, maxBytes = FORM_BYTES): Promise<SentForm> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") throw data("Kiriman ini bukan formulir Kiat.", { status: 415 });
  const text = await readText(request, maxBytes);
  return createSentForm([...new URLSearchParams(text)]);
}

/** A form of the texts that were sent under each name. */
export function createSentForm(sent: readonly (readonly [string, string])[]): SentForm {
  const fields = sent.map(([name, value]) => [name, clean(value)] as const);
  const getAll = (name: string) => fields.filter(([other]) => other === name).map(([, value]) => value);
  return { fields, getAll, get: (name) => getAll(name)[0] ?? "" };
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      throw data(`Kiriman terlalu besar: paling banyak ${maxBytes / 1000} kB.`, { status: 413 });
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** PostgreSQL holds no NUL, and browsers end lines of textareas with two signs. */
function clean(value: string): string {
  return value.replaceAll("\u0000", "").replaceAll("\r\n", "\n");
}
