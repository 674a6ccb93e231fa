/** Fields that a form carries for the machine; their names begin with a sign that no field for people has. */
export const FORM_KEYS = {
  /** Version of the record that the form was opened on. */
  version: "_versi",
  /** Key of this one submission: sent twice, it is carried out once. */
  submission: "_kiriman",
  /** Person and record that the form was opened for. */
  owner: "_untuk",
  /** Set where the page's script saves a draft by itself. */
  automatic: "_otomatis",
  /** Revision that waits for a reviewer, as the form shows it: its instant, or nothing where none waits. */
  waiting: "_menunggu",
  /** Set where the form told of similar practices. */
  similar: "_serupa",
  /** Set by the button that shows the texts as they will be read: nothing is stored. */
  preview: "_pratinjau",
} as const;

export function isMachineField(name: string): boolean {
  return name.startsWith("_");
}
