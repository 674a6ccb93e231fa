import icon from "../../styles/icons/kiat.svg?raw";

/** `GET /favicon.ico` for whoever asks without reading the page; the page names the icon itself. */
export function loader() {
  return new Response(icon, { headers: { "Content-Type": "image/svg+xml", "Cache-Control": "public, no-cache" } });
}
