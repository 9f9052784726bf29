/** A file as a form sends it. */
export interface Sent {
  /** As it stands in the header, quotes and all that is inside them. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A multipart form with these files (RFC 7578), written by hand so that it may be wrong. */
export function form(files: readonly Sent[], boundary = 'the-boundary') {
  const parts = files.flatMap(({ name, content }) => [
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n` +
        'content-type: application/octet-stream\r\n\r\n',
    ),
    Buffer.from(content as Uint8Array),
    Buffer.from('\r\n'),
  ]);
  return {
    payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}
