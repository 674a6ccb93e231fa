import type { AttachmentType } from "./attachment.ts";

const NAME_LENGTH = 120;

/** Controls, what turns the reading direction around, and what cannot be seen: a name must look like what it is. */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const SEPARATORS = /[\\/:*?"<>|]/g;
/** "SK No. 12.2024" has none. */
const SUFFIX = /\.([A-Za-z][A-Za-z0-9]{0,7})$/;

/**
 * The name that a file is shown and downloaded by: what was sent, in composed form, without folders and unseen signs, at
 * most 120 characters, ending in the suffix of its content.
 */
export function cleanFileName(sent: string, type: AttachmentType): string {
  const composed = sent
    .normalize("NFC")
    .replaceAll(HIDDEN, "")
    .replace(/\p{Cs}/gu, "");
  const visible = composed.replaceAll(SEPARATORS, "-").replaceAll(/\s+/g, " ").trim();
  const suffix = SUFFIX.exec(visible)?.[1] ?? "";
  const isRight = suffix.toLowerCase() === type || (type === "jpg" && suffix.toLowerCase() === "jpeg");
  const ending = isRight ? suffix : type;
  const stem = visible.slice(0, suffix === "" ? visible.length : -suffix.length - 1);
  const kept = [...stem.replace(/^[.\s-]+/, "")]
    .slice(0, NAME_LENGTH - ending.length - 1)
    .join("")
    .trim();
  return `${kept === "" ? "lampiran" : kept}.${ending}`;
}

/** `Content-Disposition` by RFC 6266: plain letters for old programs, the whole name as RFC 5987 has it. */
export function contentDisposition(kind: "inline" | "attachment", name: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/[\u2010-\u2015]/g, "-")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
