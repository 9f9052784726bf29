import type { Answer } from '../../api/client.ts';
import { Shown } from '../parts/states.tsx';
import { to } from '../places.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';
import { Column, Columns, Items } from './columns.tsx';
import { ComparedFigure } from './compared-figure.tsx';
import { groupsOf, markOf, sharesOf } from './groups.ts';

type Compared = Answer<'outletComparison'>['items'][number];

/** Outlets side by side, by what they report lately. */
export function ComparedOutlets({ outlets }: { readonly outlets: readonly string[] }) {
  const answer = useAnswer('outletComparison', { query: { outlet: outlets } });
  return (
    <Shown of={answer}>
      {({ items }) => (
        <>
          <Columns>
            {items.map((item, index) => (
              <OutletColumn key={item.outlet} mark={markOf(index)} item={item} />
            ))}
          </Columns>
          <Figures items={items} />
        </>
      )}
    </Shown>
  );
}

/** What is counted, what it is called, and how its values are. */
const COUNTED = [
  { of: 'acts', title: strings.home.acts, column: strings.home.act, labels: strings.acts },
  { of: 'channels', title: strings.home.channels, column: strings.home.channel, labels: strings.channels },
  {
    of: 'manners',
    title: strings.compare.manners,
    column: strings.compare.manner,
    labels: strings.manners,
  },
] as const;

function Figures({ items }: { readonly items: readonly Compared[] }) {
  const names = items.map(({ outlet }) => outlet);
  return (
    <div class="columns">
      {COUNTED.map(({ of, title, column, labels }) => (
        <ComparedFigure
          key={of}
          title={title}
          column={column}
          names={names}
          groups={groupsOf(
            items.map((item) =>
              sharesOf(
                item[of].map(({ value, statements }) => ({
                  label: (labels as Record<string, string>)[value] ?? value,
                  statements,
                })),
              ),
            ),
          )}
        />
      ))}
    </div>
  );
}

function OutletColumn({ mark, item }: { readonly mark: string; readonly item: Compared }) {
  const { outlet, reports, statements, speakers, shared, onlyQuoted } = item;
  const { compare } = strings;
  const people = (list: Compared['speakers']) =>
    list.map(({ person, name, statements: count }) => (
      <li key={person}>
        <a href={to.speaker(person)}>{name}</a> <span class="soft">{strings.count.statements(count)}</span>
      </li>
    ));
  return (
    <Column
      mark={mark}
      title={<a href={to.reports({ outlet })}>{outlet}</a>}
      facts={[
        strings.count.reports(reports),
        strings.count.statements(statements),
        compare.shared(shared, statements > 0 ? strings.percent(shared / statements) : strings.percent(0)),
      ]}
    >
      <Items title={compare.quoted} none={compare.nobody}>
        {people(speakers)}
      </Items>
      <Items title={compare.onlyQuoted} none={compare.nobody}>
        {people(onlyQuoted)}
      </Items>
    </Column>
  );
}
