const PROTOCOLS: readonly string[] = ["http:", "https:", "mailto:", "tel:"];

/** Stands for the address of whatever page shows the link. */
const HERE = new URL("https://halaman.invalid/");

/**
 * The address of a link that somebody wrote, as a browser will read it; `undefined` where it must not be a link. Takes
 * the decoded text (no entities). Web addresses are whole, or begin with `/` or `#` and stay on this site; an address
 * with a user name would show one host and lead to another.
 */
export function readPeopleLink(text: string): string | undefined {
  if (!URL.canParse(text, HERE.href)) return undefined;
  const url = new URL(text, HERE.href);
  if (!PROTOCOLS.includes(url.protocol) || url.username !== "" || url.password !== "") return undefined;
  if (url.protocol === "mailto:" || url.protocol === "tel:") return url.href;
  if (url.origin !== HERE.origin) return /^\s*https?:/i.test(text) ? url.href : undefined;
  const local = `${url.pathname}${url.search}${url.hash}`;
  if (text.startsWith("#")) return url.hash === "" ? undefined : url.hash;
  return text.startsWith("/") && !/^\/[/\\]/.test(local) ? local : undefined;
}
