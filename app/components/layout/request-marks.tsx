import { createContext, useContext } from "react";

/** What the server gives each request: its id for the log, and the nonce that permits its own scripts. */
export type RequestMarks = { readonly requestId: string; readonly nonce: string };

const Marks = createContext<RequestMarks>({ requestId: "", nonce: "" });

export const RequestMarksProvider = Marks.Provider;

export function useRequestMarks(): RequestMarks {
  return useContext(Marks);
}
