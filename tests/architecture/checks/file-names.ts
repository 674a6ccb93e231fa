import type { Source } from "./source.ts";

const MAX_LINES = 250;
const VAGUE = /^(.+-)?(utils?|helpers?|misc|common|stuff)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Files longer than one idea needs. */
export function findLongFiles(sources: readonly Source[]): string[] {
  return sources
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, "").split("\n").length }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines: split it (at most ${MAX_LINES})`);
}

/** Folders and files whose names say nothing, or that are not written in kebab-case. */
export function findPoorNames(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path }) => {
    const names = path.split("/").map((part) => part.split(".")[0] ?? part);
    if (names.some((name) => VAGUE.test(name))) return [`${path} has a name that says nothing`];
    return names.every((name) => KEBAB.test(name)) ? [] : [`${path} is not in kebab-case`];
  });
}
