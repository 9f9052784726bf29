import { AddressesForm } from '../add/addresses-form.tsx';
import { BatchItem } from '../add/batch-item.tsx';
import { DropZone } from '../add/drop-zone.tsx';
import { sendFiles } from '../add/sending.ts';
import { TextForm } from '../add/text-form.tsx';
import { type Batches, useBatches } from '../add/use-batches.ts';
import { useSending } from '../add/use-sending.ts';
import { EditorOnly } from '../correcting/editor-only.tsx';
import { Heading } from '../parts/heading.tsx';
import { Empty, Loading, Problem } from '../parts/states.tsx';
import { strings } from '../strings/en.ts';

/** Ways into the record: files, addresses, a text; and how far each is. */
export default function Add() {
  return (
    <>
      <Heading title={strings.pages.add} />
      <EditorOnly>
        <Ways />
      </EditorOnly>
    </>
  );
}

function Ways() {
  const batches = useBatches();
  const { send, sending, taken, failure } = useSending(batches.put);
  const { add } = strings;
  const busy = sending !== null;
  return (
    <div class="columns">
      <div>
        {failure && <Problem failure={failure} />}
        {busy && <p class="notice">{add.sending(sending)}</p>}
        {taken !== null && (
          <p class="notice">
            {add.taken(taken)}. <a href="#batches">{add.batches}</a>
          </p>
        )}
        <section class="add-way">
          <h2>{add.files}</h2>
          <DropZone
            disabled={busy}
            onFiles={(files) =>
              void send(() => sendFiles(files), add.labelFiles(files.map(({ name }) => name)))
            }
          />
        </section>
        <section class="add-way">
          <h2>{add.web}</h2>
          <AddressesForm send={send} sending={busy} />
        </section>
        <section class="add-way">
          <h2>{add.paste}</h2>
          <TextForm send={send} sending={busy} />
        </section>
      </div>
      <BatchList batches={batches} />
    </div>
  );
}

function BatchList({ batches: { items, failure, again, put, titles } }: { readonly batches: Batches }) {
  const { add } = strings;
  return (
    <section id="batches" tabIndex={-1} aria-label={add.batches}>
      <h2>{add.batches}</h2>
      {failure && <Problem failure={failure} again={again} />}
      {items === null && !failure && <Loading />}
      {items?.length === 0 && <Empty title={add.noBatches} />}
      <ul class="plain">
        {items?.map((batch) => (
          <li key={batch.id}>
            <BatchItem batch={batch} put={put} titles={titles} />
          </li>
        ))}
      </ul>
    </section>
  );
}
