import type { ReactNode } from "react";

/**
 * A table with a caption inside a box that may scroll sideways (hence focusable and named). Looks, by `className`:
 * `cmp` bodies as columns, one card a row on phones · `cards` rows become small grids on phones · `cards hist` year,
 * value, band · `wide` keeps 704 px and scrolls. With the first three use the row and cell components below: they
 * carry the roles that CSS takes from table elements.
 */
export function DataTable({ label, caption, className = "", children }: DataTableProps) {
  return (
    // biome-ignore lint/a11y: a box that scrolls must be reachable by keyboard; a fieldset is for form controls
    <div className="tbl-wrap" role="group" tabIndex={0} aria-label={label}>
      {/* biome-ignore lint/a11y/noRedundantRoles: the role survives `display: block` */}
      <table className={`tbl ${className}`} role="table">
        <caption>
          <span>{caption}</span>
        </caption>
        {children}
      </table>
    </div>
  );
}

/** Heads of the columns; wrap `ColHead`s. */
export function TableHead({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the role survives `display: block`
    <thead role="rowgroup">
      <Row>{children}</Row>
    </thead>
  );
}

export function TableBody({ children }: { children: ReactNode }) {
  // biome-ignore lint/a11y/noRedundantRoles: the role survives `display: block`
  return <tbody role="rowgroup">{children}</tbody>;
}

/** `className`: `seam-row` where another instrument begins, `group` for a heading over rows. */
export function Row({ className, children }: { className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the role survives `display: block`
    <tr role="row" className={className}>
      {children}
    </tr>
  );
}

/** Head of a column. `sort` says in which direction the rows are sorted by it. */
export function ColHead({ className, sort, children }: Cell & { sort?: "ascending" | "descending" }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the role survives `display: block`
    <th role="columnheader" scope="col" className={className} aria-sort={sort}>
      {children}
    </th>
  );
}

/** Head of a row; `span` > 1 for the head of a group of rows. */
export function RowHead({ className, span, children }: Cell & { span?: number }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is the element; the role survives `display: block`
    // biome-ignore lint/a11y/noRedundantRoles: the role survives `display: block`
    <th role="rowheader" scope={span === undefined ? "row" : "rowgroup"} colSpan={span} className={className}>
      {children}
    </th>
  );
}

/** `className`: `r` number at the right, `h-s` below on phones, `own` column of the own body, `td-line` name and value on one line. */
export function Cell({ className, span, children }: Cell & { span?: number }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the role survives `display: block`
    <td role="cell" colSpan={span} className={className}>
      {children}
    </td>
  );
}

type DataTableProps = { label: string; caption: ReactNode; className?: string; children: ReactNode };
type Cell = { className?: string; children?: ReactNode };
