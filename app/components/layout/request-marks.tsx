import { createContext, useContext } from "react";

/** What the server gives each request: its id for the log, and whether demonstration accounts exist. */
export type RequestMarks = { readonly requestId: string; readonly demo: boolean };

const Marks = createContext<RequestMarks>({ requestId: "", demo: false });

export const RequestMarksProvider = Marks.Provider;

export function useRequestMarks(): RequestMarks {
  return useContext(Marks);
}
