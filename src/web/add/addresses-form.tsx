import { useState } from 'preact/hooks';
import { strings } from '../strings/en.ts';
import { addressesIn, sendAddresses } from './sending.ts';
import type { Send } from './use-sending.ts';

/** Addresses of pages or feeds, one a line. */
export function AddressesForm({ send, sending }: { readonly send: Send; readonly sending: boolean }) {
  const [typed, setTyped] = useState('');
  const [complaint, setComplaint] = useState<string | null>(null);
  const { add } = strings;
  const submit = async () => {
    const { addresses, wrong } = addressesIn(typed);
    if (wrong.length > 0 || addresses.length === 0) {
      setComplaint(add.wrongAddresses(wrong));
      return;
    }
    setComplaint(null);
    if (await send(() => sendAddresses(addresses), add.labelAddresses(addresses))) setTyped('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="field">
        <span>{add.addresses}</span>
        <textarea
          class="add-addresses"
          value={typed}
          rows={3}
          required
          spellcheck={false}
          autocapitalize="none"
          inputMode="url"
          aria-describedby={complaint ? 'addresses-error addresses-hint' : 'addresses-hint'}
          aria-invalid={complaint !== null}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      {complaint && (
        <p id="addresses-error" class="field-error" role="alert">
          {complaint}
        </p>
      )}
      <p id="addresses-hint" class="soft small">
        {add.addressesHint}
      </p>
      <button type="submit" class="button-main" disabled={sending}>
        {add.sendAddresses}
      </button>
    </form>
  );
}
