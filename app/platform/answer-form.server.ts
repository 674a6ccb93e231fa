import { data, type HeadersFunction } from "@remix-run/node";

type Problem = { readonly id: string; readonly text: string };
type Proof = { readonly kind: "right" | "wrong" } | { readonly kind: "limited"; readonly retryAfterS: number };

/** A form that was not carried out, with every problem: 422, or 429 where its proof was tried too often. */
export function answerProblems<Answer extends { problems: readonly Problem[] }>(answer: Answer, proof?: Proof) {
  if (proof?.kind !== "limited") return data(answer, { status: 422 });
  return data(answer, { status: 429, headers: { "Retry-After": String(proof.retryAfterS) } });
}

/** `headers` of a route that answers with `answerProblems`: of its action's headers a page keeps only those named here. */
export const passRetryAfter: HeadersFunction = ({ actionHeaders }) => {
  const seconds = actionHeaders.get("Retry-After");
  return seconds === null ? new Headers() : { "Retry-After": seconds };
};
