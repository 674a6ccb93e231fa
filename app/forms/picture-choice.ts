import { readText } from "./query-text.ts";

type Choice<Drawing> = { readonly name: string; readonly draw: Drawing } | { readonly refusal: string };

/** The drawing that `gambar` names among those of a page, the first where it is not given; else why it is refused. */
export function readDrawing<Drawing>(
  params: URLSearchParams,
  drawings: Readonly<Record<string, Drawing>>,
): Choice<Drawing> {
  const text = readText(params, "gambar");
  const [name, draw] = Object.entries(drawings).find(([word]) => text === "" || word === text) ?? [];
  if (name !== undefined && draw !== undefined) return { name: text, draw };
  const known = Object.keys(drawings).join(", ");
  return { refusal: `Gambar “${text}” tidak ada pada halaman ini. Parameter gambar mengenal: ${known}.` };
}
