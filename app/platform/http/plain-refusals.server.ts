import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { isWithInit } from "./with-init.server.ts";

type Module = ServerBuild["routes"][string]["module"];
type Args = LoaderFunctionArgs | ActionFunctionArgs;

/**
 * A route that draws no page (files, feeds, calendars) with every refusal as one Indonesian sentence in plain text. Remix
 * hands what `data()` throws to an error boundary, and where there is none it answers with words of its own.
 */
export function refusePlainly(module: Module): Module {
  const { loader, action = refuseForms } = module;
  return {
    ...module,
    action: (args) => answer(action, args),
    ...(loader === undefined ? {} : { loader: (args) => answer(loader, args) }),
  };
}

/** @throws responses alone */
async function answer<Given extends Args>(work: (args: Given) => unknown, args: Given): Promise<unknown> {
  try {
    return await work(args);
  } catch (thrown) {
    if (thrown instanceof Response) throw thrown;
    if (isWithInit(thrown)) throw sentence(readMessage(thrown.data), thrown.init ?? {});
    const { app, requestId } = args.context;
    if (!args.request.signal.aborted) app.log.error({ id: requestId, err: thrown });
    throw sentence(sayFault(requestId), { status: 500 });
  }
}

/** What Remix would say in English of an address without an action. */
function refuseForms(): never {
  throw sentence("Alamat ini hanya dapat dibaca.", { status: 405, headers: { Allow: "GET, HEAD" } });
}

/** The guard throws a sentence, or the sentence beside what was typed. */
function readMessage(thrown: unknown): string {
  if (typeof thrown === "string") return thrown;
  const message = typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : undefined;
  return typeof message === "string" ? message : "Berkas ini tidak dapat diberikan.";
}

/** For faults of ours: the code that the log has too. */
export function sayFault(requestId: string): string {
  return `Ada gangguan di server. Coba lagi; bila terulang, sebutkan kode ${requestId}.`;
}

function sentence(text: string, init: ResponseInit): Response {
  const headers = new Headers(init.headers);
  headers.set("Content-Type", "text/plain; charset=utf-8");
  headers.set("Cache-Control", "no-store");
  return new Response(text, { ...init, headers });
}
