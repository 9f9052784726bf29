import type { Act, Channel } from '../../analysis/8-statements/statement.ts';
import { dayText } from '../day.ts';
import { strings } from '../strings/en.ts';
import type { FilterName } from './filter.ts';

/** The value of a filter as people read it: `social-media` is *Social media*. One that does not exist stays as it is. */
export function valueText(name: FilterName, value: string): string {
  switch (name) {
    case 'act':
      return strings.acts[value as Act] ?? value;
    case 'channel':
      return strings.channels[value as Channel] ?? value;
    case 'manner':
      return strings.manners[value as keyof typeof strings.manners] ?? value;
    case 'certainty':
      return strings.certainties[value as keyof typeof strings.certainties] ?? value;
    case 'from':
    case 'to':
      return dayText(value);
    default:
      return value;
  }
}
