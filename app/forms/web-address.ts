/** A web address with its scheme, which people leave away; "" stays, `undefined` is none. */
export function readWebAddress(text: string): string | undefined {
  if (text === "") return "";
  const href = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  return isWeb(href) ? href : undefined;
}

/** Whether a full address leads to a public host and carries no sign-in. */
export function isWeb(text: string): boolean {
  if (!/^https?:\/\/[^/\\]/i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname.includes(".") && username === "" && password === "";
}
