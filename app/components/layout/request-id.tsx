import { createContext, useContext } from "react";

const RequestId = createContext("");

export const RequestIdProvider = RequestId.Provider;

/** The request's id, shown on error pages so that the log can be searched for it. */
export function useRequestId(): string {
  return useContext(RequestId);
}
