import { addressOf } from '../../api/client.ts';
import { STREAMS } from '../../api/routes.ts';
import { strings } from '../strings/en.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import type { Filter } from './filter.ts';
import { Menu } from './menu.tsx';

/** Links that hand out everything a filter lets through, in each format. */
export function Exports({ filter }: { readonly filter: Filter }) {
  return (
    <Menu label={strings.find.exports}>
      <p class="soft small">{strings.find.exportsText}</p>
      <ul class="plain export-list">
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <a href={addressOf(STREAMS.export.path, { format }, filter)} download>
              {strings.find.formats[format][0]}
            </a>
            <span class="soft small"> {strings.find.formats[format][1]}</span>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
