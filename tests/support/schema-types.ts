import ts from "typescript";

export type ColumnShape = { type: "text" | "number" | "other"; nullable: boolean };

/** Columns by name by table. */
export type SchemaShape = Record<string, Record<string, ColumnShape>>;

/** Reads the interface `Schema` of a TypeScript file: what the code believes about the tables. */
export function readSchemaTypes(file: string): SchemaShape {
  const program = ts.createProgram([file], { strict: true, noEmit: true, allowImportingTsExtensions: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const schema = source?.statements.find((s) => ts.isInterfaceDeclaration(s) && s.name.text === "Schema");
  if (!schema) throw new Error(`${file} has no interface Schema`);
  const columnsOf = (type: ts.Type) =>
    mapProperties(type, checker, (column): ColumnShape => describeType(column, checker));
  return mapProperties(checker.getTypeAtLocation(schema), checker, columnsOf);
}

function mapProperties<T>(type: ts.Type, checker: ts.TypeChecker, read: (type: ts.Type) => T): Record<string, T> {
  return Object.fromEntries(
    type.getProperties().map((property) => [property.name, read(checker.getTypeOfSymbol(property))]),
  );
}

function describeType(type: ts.Type, checker: ts.TypeChecker): ColumnShape {
  const members = type.isUnion() ? type.types : [type];
  const nullable = members.some((member) => member.flags & ts.TypeFlags.Null);
  const value = checker.getNonNullableType(type);
  const isAll = (flag: ts.TypeFlags) =>
    (value.isUnion() ? value.types : [value]).every((member) => (member.flags & flag) !== 0);
  if (isAll(ts.TypeFlags.StringLike)) return { type: "text", nullable };
  if (isAll(ts.TypeFlags.NumberLike)) return { type: "number", nullable };
  return { type: "other", nullable };
}
