/** The fields of the form with this action as a browser would send them, decoded. */
export function readForm(html: string, action: string): Record<string, string> {
  const form = new RegExp(`<form[^>]*action="${action}"[^>]*>.*?</form>`, "s").exec(html)?.[0];
  if (form === undefined) throw new Error(`The page has no form for ${action}`);
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    // What is not ticked is not sent.
    if (/type="checkbox"/.test(tag) && !/\schecked/.test(tag)) continue;
    fields[attribute(tag, "name")] = attribute(tag, "value");
  }
  for (const [, tag = "", text = ""] of form.matchAll(/(<textarea[^>]*>)(.*?)<\/textarea>/gs)) {
    // A browser drops the first line break.
    fields[attribute(tag, "name")] = decode(text).replace(/^\n/, "");
  }
  for (const [, tag = "", options = ""] of form.matchAll(/(<select[^>]*>)(.*?)<\/select>/gs)) {
    const chosen = /<option[^>]*selected[^>]*>/.exec(options)?.[0] ?? /<option[^>]*>/.exec(options)?.[0] ?? "";
    fields[attribute(tag, "name")] = attribute(chosen, "value");
  }
  delete fields[""];
  return fields;
}

/** The same form after somebody typed. */
export function typeInto(form: Record<string, string>, typed: Record<string, string>): Record<string, string> {
  return { ...form, ...typed };
}

function attribute(tag: string, name: string): string {
  return decode(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

function decode(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? "");
}
