/** What `data()` makes, returned or thrown; its class has no public name. */
export function isWithInit(given: unknown): given is { data: unknown; init: ResponseInit | null } {
  return (
    typeof given === "object" &&
    given !== null &&
    "type" in given &&
    given.type === "DataWithResponseInit" &&
    "data" in given &&
    "init" in given
  );
}
