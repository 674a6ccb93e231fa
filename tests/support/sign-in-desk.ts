import type { AccountDesk } from "./account-desk.ts";

const browser = "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36";

/** Signs in as a browser does, with more headers where a test needs them. */
export async function signIn(
  { server }: AccountDesk,
  fields: Record<string, string>,
  more: Record<string, string> = {},
  ke = "",
) {
  const body = new URLSearchParams(fields);
  const headers = { "User-Agent": browser, ...more };
  const response = await server.get(ke === "" ? "/masuk" : `/masuk?ke=${encodeURIComponent(ke)}`, {
    method: "POST",
    headers,
    body,
  });
  return { status: response.status, headers: response.headers, html: await response.text() };
}

/** The key in the newest letter's link. */
export async function lastKey(desk: AccountDesk, before = 0): Promise<string> {
  for (let tries = 0; tries < 50; tries++) {
    const letters = await desk.letters().catch(() => []);
    const key = letters.length > before ? /kunci=([\w-]+)/.exec(letters.at(-1)?.text ?? "")?.[1] : undefined;
    if (key !== undefined) return key;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("No letter came");
}
