import { strings } from '../strings/en.ts';

/** What the underlines of the text mean. */
export function Legend() {
  const { voices, reading } = strings;
  return (
    <ul class="reading-legend plain" aria-label={reading.legend}>
      <li>{voices.outlet}</li>
      <li>
        <span class="voice-outermost">{voices.outermost}</span>
      </li>
      <li>
        <span class="voice-nested">{voices.nested}</span>
      </li>
      <li>
        <span class="loaded">{reading.loadedWord}</span>
      </li>
    </ul>
  );
}
