import { createContext, useContext } from "react";

/** What the server gives each request: its id for the log. */
export type RequestMarks = { readonly requestId: string };

const Marks = createContext<RequestMarks>({ requestId: "" });

export const RequestMarksProvider = Marks.Provider;

export function useRequestMarks(): RequestMarks {
  return useContext(Marks);
}
