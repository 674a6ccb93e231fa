/** A person's name, or what stands in its place after the account was deleted. */
export function sayPerson(name: string): string {
  return name === "" ? "Akun dihapus" : name;
}
