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

type TextProps = FieldProps & {
  value?: string;
  type?: "text" | "search" | "number" | "email" | "tel" | "url" | "password" | "date";
  list?: string;
  /** What browsers may fill in: "username", "current-password", "new-password", "one-time-code". */
  autoComplete?: string;
  inputMode?: "numeric" | "email" | "tel" | "url";
  maxLength?: number;
};

/** One line of text. A `list` names a `datalist` of the page; browsers then offer its entries. */
export function TextField({ value, type = "text", list, autoComplete, inputMode, maxLength, ...field }: TextProps) {
  return (
    <Field {...field}>
      <input
        className="input"
        id={field.id}
        name={field.name}
        type={type}
        defaultValue={value}
        list={list}
        autoComplete={list === undefined ? autoComplete : "off"}
        inputMode={inputMode}
        maxLength={maxLength}
        {...described(field)}
      />
    </Field>
  );
}

type TextAreaProps = FieldProps & { value?: string; rows?: number; maxLength?: number };

/** Several lines of text. */
export function TextAreaField({ value, rows = 6, maxLength, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      <textarea
        className="input"
        id={field.id}
        name={field.name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={value}
        {...described(field)}
      />
    </Field>
  );
}

type FileProps = FieldProps & { accept?: string };

/** A file to choose; what was chosen before a refused post has to be chosen again. */
export function FileField({ accept, ...field }: FileProps) {
  return (
    <Field {...field}>
      <input className="input" id={field.id} name={field.name} type="file" accept={accept} {...described(field)} />
    </Field>
  );
}

type CheckProps = { id: string; name: string; value?: string; label: ReactNode; checked?: boolean };

/** Yes or no; `value` is sent where it is ticked. */
export function CheckField({ id, name, value = "1", label, checked }: CheckProps) {
  return (
    <label className="check" htmlFor={id}>
      <input type="checkbox" id={id} name={name} value={value} defaultChecked={checked} />
      <span>{label}</span>
    </label>
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
