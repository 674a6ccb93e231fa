import { ARCHIVE } from "../text/id/archive.ts";

/** `GET /arsip/…` for anything that cannot be frozen: says what can. */
export function loader(): never {
  throw new Response(ARCHIVE.unknown, { status: 404 });
}

export default function ArchiveUnknown() {
  return null;
}
