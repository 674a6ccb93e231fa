import type { ReactNode } from "react";
import { UI } from "../../text/ui.ts";
import { Icon } from "../layout/sprite.tsx";

type FieldProps = {
  id: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: boolean;
};

type TextProps = FieldProps & { value?: string; type?: "text" | "search" | "number"; list?: string };

/** One line of text. A `list` names a `datalist` of the page; browsers then offer its entries. */
export function TextField({ value, type = "text", list, ...field }: TextProps) {
  return (
    <Field {...field}>
      <input
        className="input"
        id={field.id}
        name={field.name}
        type={type}
        defaultValue={value}
        list={list}
        autoComplete={list === undefined ? undefined : "off"}
        {...described(field)}
      />
    </Field>
  );
}

export type Option = { readonly value: string; readonly label: string };

type SelectProps = FieldProps & { value?: string; options: readonly Option[] };

/** One of a few. The chosen one is `value`. */
export function SelectField({ value, options, ...field }: SelectProps) {
  return (
    <Field {...field}>
      <select className="input select" id={field.id} name={field.name} defaultValue={value} {...described(field)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Field({ id, label, hint, error, optional, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={error ? "field field-err" : "field"}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="opt"> ({UI.optional})</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="err" id={`${id}-error`}>
          <Icon name="warn" />
          <span>{error}</span>
        </p>
      )}
      {children}
    </div>
  );
}

function described({ id, hint, error }: FieldProps) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? true : undefined };
}
