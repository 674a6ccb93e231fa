/** What a drawing says: its texts in order, entities read. */
export function textsOf(svg: string): string[] {
  return [...svg.matchAll(/>([^<>]+)</g)].map(([, text = ""]) =>
    text.replace(/&(quot|lt|gt|amp|#x27);/g, (_, name: string) => ENTITIES[name] ?? ""),
  );
}

const ENTITIES: Record<string, string> = { quot: '"', lt: "<", gt: ">", amp: "&", "#x27": "'" };

/** Lines of a standalone drawing that cross one of its seams, which none may do. */
export function linesAcrossSeams(svg: string): string[] {
  const seams = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="12" height="[\d.]+" fill="url\(#hatch\)"/g)]
    .filter(([rect]) => Number(/height="([\d.]+)"/.exec(rect)?.[1]) > 16)
    .map(([, x]) => Number(x) + 6);
  return [...svg.matchAll(/<line x1="([\d.]+)" y1="[\d.]+" x2="([\d.]+)"/g)].flatMap(([line, x1, x2]) =>
    seams.some((x) => Number(x1) < x && x < Number(x2)) ? [line] : [],
  );
}
