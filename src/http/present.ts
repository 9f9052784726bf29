/** Without the fields that are undefined, for functions that tell absent from undefined. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<Fields>;
}

type Present<Fields> = { readonly [Key in keyof Fields]: Exclude<Fields[Key], undefined> };
