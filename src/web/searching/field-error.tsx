import type { FilterName } from './filter.ts';

/** What is wrong with a field, under it; the field names it as its description. */
export function FieldError({
  name,
  error,
}: {
  readonly name: FilterName;
  readonly error: string | undefined;
}) {
  if (error === undefined) return null;
  return (
    <p id={`find-error-${name}`} class="field-error" role="alert">
      {error.charAt(0).toUpperCase() + error.slice(1)}
    </p>
  );
}
