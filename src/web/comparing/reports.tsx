import type { Answer } from '../../api/client.ts';
import { Day } from '../parts/day.tsx';
import { Shown } from '../parts/states.tsx';
import { to } from '../places.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';
import { Column, Columns, Items } from './columns.tsx';
import { ComparedFigure } from './compared-figure.tsx';
import { groupsOf, markOf } from './groups.ts';

type Compared = Answer<'comparison'>['items'][number];

/** Reports side by side. */
export function ComparedReports({ reports }: { readonly reports: readonly number[] }) {
  const answer = useAnswer('comparison', { query: { report: reports } });
  return (
    <Shown of={answer}>
      {({ items }) => (
        <>
          <ComparedFigure
            title={strings.compare.voices}
            column={strings.compare.voice}
            names={items.map(nameOf)}
            groups={groupsOf(items.map(sharesIn), [strings.voices.outlet])}
          />
          <Columns>
            {items.map((item, index) => (
              <ReportColumn key={item.id} mark={markOf(index)} item={item} />
            ))}
          </Columns>
        </>
      )}
    </Shown>
  );
}

const nameOf = ({ outlet, title }: Compared) => outlet ?? title ?? strings.statement.unknownOutlet;

function voiceOf(speaker: string | null): string {
  if (speaker === null) return strings.voices.outlet;
  return speaker === 'unknown' ? strings.statement.unknownSpeaker : speaker;
}

/** Voices of the same name are one: a text may tell two speakers of one name apart. */
function sharesIn({ shares }: Compared): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { speaker, share } of shares) {
    const voice = voiceOf(speaker);
    sums.set(voice, (sums.get(voice) ?? 0) + share);
  }
  return sums;
}

function ReportColumn({ mark, item }: { readonly mark: string; readonly item: Compared }) {
  const { id, outlet, title, published, statements, shares, ownWords, onlyQuoted, onlyHere } = item;
  const { compare } = strings;
  const only = new Set(onlyQuoted);
  const quoted = shares.filter(({ speaker }) => speaker !== null);
  return (
    <Column
      mark={mark}
      title={<a href={to.report(id)}>{title ?? strings.statement.untitled}</a>}
      facts={[
        outlet ?? strings.statement.unknownOutlet,
        published === null ? null : <Day key="day" value={published} />,
        strings.count.statements(statements),
      ]}
    >
      <Items title={compare.quoted} none={compare.nobody}>
        {quoted.map(({ speaker, statements: count }) => (
          <li key={speaker}>
            {voiceOf(speaker)} <span class="soft">{strings.count.statements(count)}</span>
            {only.has(speaker ?? '') && <span class="badge">{compare.onlyHere}</span>}
          </li>
        ))}
      </Items>
      <Items title={compare.ownWords} none={compare.noWords}>
        {grouped(ownWords).map(({ word, list, times }) => (
          <li key={`${word} ${list}`}>
            “{word}” <span class="soft">{compare.fromList(list, times)}</span>
          </li>
        ))}
      </Items>
      <Items title={compare.lacking} none={compare.nothingLacking}>
        {onlyHere.map(({ id: statement, speaker, content }) => (
          <li key={statement}>
            {speaker ?? strings.statement.unknownSpeaker}: <a href={to.statement(statement)}>{content}</a>
          </li>
        ))}
      </Items>
    </Column>
  );
}

function grouped(words: Compared['ownWords']) {
  const times = new Map<string, { word: string; list: string; times: number }>();
  for (const { word, list } of words) {
    const key = `${word.toLowerCase()} ${list}`;
    times.set(key, { word, list, times: (times.get(key)?.times ?? 0) + 1 });
  }
  return [...times.values()].toSorted((a, b) => b.times - a.times);
}
