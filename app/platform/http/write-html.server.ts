import { createElement, Fragment, isValidElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createHtmlBytes } from "./html-bytes.server.ts";

const html = createHtmlBytes();

/**
 * The HTML of elements that nobody hydrates, in the very bytes that React writes, in a fraction of its time. Components
 * are called as plain functions. What needs React itself (form controls, memo, classes) is handed to it as a whole, so
 * contexts do not reach in there.
 */
export function writeHtml(node: ReactNode): Uint8Array<ArrayBuffer> {
  html.clear();
  writeNode(node);
  return html.take();
}

type Props = { readonly children?: ReactNode; readonly dangerouslySetInnerHTML?: { readonly __html: string } };

function writeNode(node: ReactNode): void {
  if (typeof node === "string") html.text(node);
  else if (typeof node === "number") html.markup(String(node));
  else if (Array.isArray(node)) for (const child of node) writeNode(child);
  else if (isValidElement<Props>(node)) {
    const { type, props } = node;
    if (typeof type === "string") {
      if (needsReact(type, props)) html.markup(renderToStaticMarkup(node));
      else writeElement(type, props);
    } else if (type === Fragment) writeNode(props.children);
    else if (typeof type === "function" && type.prototype?.isReactComponent === undefined) {
      // Not a class, so it is called with its props alone.
      writeNode((type as (props: Props) => ReactNode)(props));
    } else html.markup(renderToStaticMarkup(node));
  } else if (node !== null && typeof node === "object") html.markup(renderToStaticMarkup(node));
}

function writeElement(tag: string, props: Props): void {
  html.markup(`<${tag}`);
  for (const name in props) {
    const value: unknown = props[name as keyof Props];
    if (name === "children" || name === "dangerouslySetInnerHTML" || value === null || value === undefined) continue;
    if (typeof value === "boolean") html.markup((value ? yes : no)(name));
    else if (value === "") html.markup(empty(name));
    else {
      html.markup((typeof value === "string" ? texts : numbers)(name) ?? "");
      if (typeof value === "string") html.text(value);
      else html.markup(String(value));
      html.markup('"');
    }
  }
  const end = ends(tag);
  if (end !== "/>") {
    html.markup(">");
    if (props.dangerouslySetInnerHTML !== undefined) html.markup(props.dangerouslySetInnerHTML.__html);
    else writeNode(props.children);
  }
  html.markup(end);
}

/** Their attributes depend on each other or on elements around them. */
const LEFT_TO_REACT = new Set(["input", "textarea", "select", "option", "pre", "listing", "style", "script"]);

/** Whether an attribute is written otherwise than as the text or number it holds. */
function needsReact(tag: string, props: Props): boolean {
  if (LEFT_TO_REACT.has(tag)) return true;
  for (const name in props) {
    if (name === "children" || name === "dangerouslySetInnerHTML") continue;
    const value: unknown = props[name as keyof Props];
    if (typeof value === "string") {
      if (value !== "" && texts(name) === undefined) return true;
    } else if (typeof value === "number") {
      if (numbers(name) === undefined) return true;
    } else if (typeof value !== "boolean" && value !== null && value !== undefined) return true;
  }
  return false;
}

/** What React writes for a name, asked once. There are as many names as the code has. */
function learn<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (name) => {
    let one = known.get(name);
    if (one === undefined) {
      one = { answer: ask(name) };
      known.set(name, one);
    }
    return one.answer;
  };
}

const PROBE = 7;
const texts = learn((name) => startOf(attributeOf(name, String(PROBE))));
const numbers = learn((name) => startOf(attributeOf(name, PROBE)));
const empty = learn((name) => attributeOf(name, ""));
const yes = learn((name) => attributeOf(name, true));
const no = learn((name) => attributeOf(name, false));
const ends = learn((tag) => (renderToStaticMarkup(createElement(tag)).endsWith("/>") ? "/>" : `</${tag}>`));

function attributeOf(name: string, value: unknown): string {
  return renderToStaticMarkup(createElement("div", { [name]: value })).slice("<div".length, -"></div>".length);
}

/** ` class="` of ` class="7"`; `undefined` where the value is not written as it is. */
function startOf(attribute: string): string | undefined {
  const end = `${PROBE}"`;
  return attribute.endsWith(`="${end}`) ? attribute.slice(0, -end.length) : undefined;
}
