import { useId, useMemo } from 'preact/hooks';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T) => void;
}

/** A choice among many, as the browser's own drop-down list. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const id = useId();
  const choose = (value: string) => {
    const option = props.options.find(o => o.value === value);
    if (option !== undefined) props.onChoose(option.value);
  };
  // The same options are the same elements: with thousands of employers, comparing them at
  // each key press in the search box would be felt.
  const options = useMemo(
    () =>
      props.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      )),
    [props.options],
  );
  return (
    <span class="select-field">
      <label for={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={event => choose(event.currentTarget.value)}>
        {options}
      </select>
    </span>
  );
}
