import type { LoaderFunctionArgs } from "@remix-run/node";
import { checkHealth } from "../usecases/check-health.server.ts";

/** `GET /sehat`: whether the database answers and has all its tables. 200 or 503, never kept. */
export async function loader({ context }: LoaderFunctionArgs) {
  const health = await checkHealth(context.app);
  return new Response(`${JSON.stringify(health)}\n`, {
    status: health.status === "sehat" ? 200 : 503,
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
  });
}
