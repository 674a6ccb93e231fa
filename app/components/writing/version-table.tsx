import type { OfficeZone } from "../../domain/days.ts";
import type { VersionList } from "../../domain/record.ts";
import { sayAuthor, WRITING } from "../../text/id/writing.ts";
import { Section } from "../layout/section.tsx";
import { Button } from "../ui/button.tsx";
import { SelectField } from "../ui/field.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";
import { FieldDiffs, type WordOf } from "./text-diff.tsx";

/** Every published state with its author and fingerprint, and the difference of two that the reader chooses. */
export function VersionTable({ list, zone, labelOf, wordOf, action }: VersionProps) {
  const { versions, compared } = list;
  const options = versions.map(({ revision: { number } }) => ({ value: String(number), label: String(number) }));
  return (
    <>
      <Section id="beda" title={WRITING.diff}>
        {compared === null && <p>{WRITING.onlyOne}</p>}
        {compared !== null && (
          <div className="stack-lg">
            <form action={action} className="filter-row">
              <SelectField id="dari" name="dari" label={WRITING.from} value={String(compared.from)} options={options} />
              <SelectField id="ke" name="ke" label={WRITING.to} value={String(compared.to)} options={options} />
              <p>
                <Button quiet>{WRITING.compare}</Button>
              </p>
            </form>
            {compared.differences.length === 0 && <p>{WRITING.noDifference}</p>}
            <FieldDiffs differences={compared.differences} labelOf={labelOf} wordOf={wordOf} />
          </div>
        )}
      </Section>
      <Section id="versi" title={WRITING.versions} note={WRITING.fingerprintNote}>
        <DataTable label={WRITING.versions} caption={WRITING.versions} className="cards">
          <TableHead>
            <ColHead>Versi</ColHead>
            <ColHead>Disimpan</ColHead>
            <ColHead>Yang berubah</ColHead>
            <ColHead>Sidik</ColHead>
          </TableHead>
          <TableBody>
            {versions.map(({ revision, fingerprint, changed }) => (
              <Row key={revision.number}>
                <RowHead>Versi {revision.number}</RowHead>
                <Cell className="h-s">{sayAuthor(revision, zone)}</Cell>
                <Cell className="h-s">{changed.map(labelOf).join(", ")}</Cell>
                <Cell className="h-s">
                  <code className="print">{fingerprint.slice(0, 16)}</code>
                </Cell>
              </Row>
            ))}
          </TableBody>
        </DataTable>
      </Section>
    </>
  );
}

type VersionProps = {
  list: VersionList;
  zone: OfficeZone;
  labelOf: (field: string) => string;
  wordOf?: WordOf;
  /** Address of this list. */
  action: string;
};
