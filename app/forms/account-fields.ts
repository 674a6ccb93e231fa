type Sent = { get(name: string): string };

/** A field that keeps a form from being carried out: id of its control, and the word for what is wrong. */
export type AccountProblem = {
  readonly id: "surel" | "nama" | "jabatan";
  readonly problem: "mail" | "name" | "position";
};

const MAX_CHARACTERS = 120;

/** Name and function of a new account. */
export function readAccountFields(form: Sent): { name: string; position: string; problems: AccountProblem[] } {
  const read = (name: string) => form.get(name).replaceAll(/\s+/g, " ").trim().slice(0, MAX_CHARACTERS);
  const name = read("nama");
  const position = read("jabatan");
  const problems: AccountProblem[] = [
    ...(name === "" ? [{ id: "nama", problem: "name" } as const] : []),
    ...(position === "" ? [{ id: "jabatan", problem: "position" } as const] : []),
  ];
  return { name, position, problems };
}
