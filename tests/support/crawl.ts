type Reader = { readonly cookie: string } | undefined;

export type Crawl = {
  open(person: Reader, address: string): Promise<Response>;
  readonly person: Reader;
  /** Addresses to begin with. */
  readonly begin: readonly string[];
  /** Which links are followed. */
  isWanted?(address: string): boolean;
};

/** So many addresses of one shape: a region's page is like that of the next. */
const EACH_SHAPE = 2;

/** Follows every link from where it begins; tells what each address answered. */
export async function crawl({ open, person, begin, isWanted = isPage }: Crawl): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const shapes = new Map<string, number>();
  const queue = [...begin];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const shape = address.replace(/\?.*/, "?").replaceAll(/\/[^/?]*[\d-][^/?]*/g, "/*");
    const count = shapes.get(shape) ?? 0;
    if (seen.has(address) || (count >= EACH_SHAPE && !begin.includes(address))) continue;
    shapes.set(shape, count + 1);
    const answer = await open(person, address);
    const body = await answer.text();
    seen.set(address, body);
    const isHtml = answer.headers.get("content-type")?.startsWith("text/html") === true;
    const links = isHtml ? [...body.matchAll(/(?:href|src)="(\/[^"/][^"]*)"/g)].map(([, link = ""]) => link) : [];
    queue.push(...links.map((link) => link.replaceAll("&amp;", "&").replace(/#.*/, "")).filter(isWanted));
  }
  return seen;
}

/** Everything but built files and the way out. */
function isPage(address: string): boolean {
  return !/^\/(assets|keluar)/.test(address);
}
