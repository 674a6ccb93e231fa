/** Forms in which the data of a page can be taken along, each its suffix in the address. */
export const FILE_FORMATS = ["csv", "json", "xlsx"] as const;

export type FileFormat = (typeof FILE_FORMATS)[number];

export type DataCell = string | number | boolean | null;
export type DataRow = Readonly<Record<string, DataCell>>;

/** The data of a page, to be taken along: every row of values with its instrument, status and source. */
export type DataFile = {
  /** File name without ending: "kiat-daerah-18.11". */
  readonly name: string;
  readonly title: string;
  /** Address of the page that shows the same. */
  readonly address: string;
  readonly citation: string;
  /** In place of the licence of public data: for files that are not public. */
  readonly license?: string;
  readonly notes: readonly string[];
  /** Column names in order; every row has them all. */
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
  /** Columns whose numbers have a fixed count of decimals for people: a difference of 0.3 is "0.30". */
  readonly decimals?: Readonly<Record<string, number>>;
  /** Only in JSON, as `tampilan`: everything that the page shows, for a fingerprint that covers it. */
  readonly shown?: unknown;
  /** Whatever belongs to the whole and not to a row, such as page and limit. */
  readonly extra?: Readonly<Record<string, DataCell>>;
};
