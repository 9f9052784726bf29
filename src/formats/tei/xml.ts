/**
 * Text as XML content or attribute value. A carriage return is written as a reference, since XML readers turn a bare one
 * into a line feed; characters that XML 1.0 forbids become U+FFFD, one for each UTF-16 code unit.
 */
export function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, (some) => '\ufffd'.repeat(some.length))
    .replace(/[&<>"\r]/g, (character) => REFERENCES[character]!);
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** XML 1.0, production 2 (Char), turned round; lone surrogates are no characters. */
const FORBIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** ` name="value"`, or nothing where there is no value. */
export function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escaped(value).replace(/[\t\n]/g, ' ')}"`;
}

/** `<name …>content</name>`; the content is XML already. */
export function element(
  name: string,
  content: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const written = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  return `<${name}${written.join('')}>${content}</${name}>`;
}
