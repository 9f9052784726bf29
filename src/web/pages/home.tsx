import type { Answer } from '../../api/client.ts';
import { actColour } from '../act-colours.ts';
import { type Bar, Bars } from '../parts/bars.tsx';
import { Days } from '../parts/day.tsx';
import { Figure } from '../parts/figure.tsx';
import { Heading } from '../parts/heading.tsx';
import { StatementItem } from '../parts/statement-item.tsx';
import { Empty, Shown } from '../parts/states.tsx';
import { to } from '../places.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';

type Stats = Answer<'stats'>;

/** What the record holds, and ways into it. */
export default function Home() {
  const stats = useAnswer('stats');
  return (
    <>
      <Heading title={strings.shell.name}>{strings.shell.motto}</Heading>
      <Shown of={stats}>
        {(answer) => (answer.reports === 0 ? <Nothing /> : <Contents stats={answer} />)}
      </Shown>
    </>
  );
}

function Nothing() {
  return (
    <Empty title={strings.home.empty}>
      <p>{strings.home.emptyText}</p>
      <p class="actions">
        <a class="button button-main" href={to.add()}>
          {strings.home.add}
        </a>
        <a class="button" href={to.try()}>
          {strings.home.try}
        </a>
      </p>
    </Empty>
  );
}

function Contents({ stats }: { readonly stats: Stats }) {
  return (
    <>
      <Facts stats={stats} />
      <div class="columns">
        <div>
          <Acts stats={stats} />
          <Channels stats={stats} />
        </div>
        <Latest />
      </div>
    </>
  );
}

function Facts({ stats }: { readonly stats: Stats }) {
  const { home, number } = strings;
  const facts: [label: string, count: number, address: string | null, note?: string | null][] = [
    [home.reports, stats.reports, to.reports(), stats.unread > 0 ? home.unread(stats.unread) : null],
    [home.statements, stats.statements, to.search()],
    [home.speakers, stats.speakers, to.speakers()],
    [home.outlets, stats.outlets, null],
    [home.sayings, stats.families, to.sayings()],
  ];
  return (
    <section aria-label={home.facts}>
      <dl class="facts">
        {facts.map(([label, count, address, note]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {address ? <a href={address}>{number(count)}</a> : number(count)}
              {note && <small>{note}</small>}
            </dd>
          </div>
        ))}
        <div class="facts-wide">
          <dt>{home.span}</dt>
          <dd>
            <a href={to.timeline()}>
              <Days from={stats.from} to={stats.to} />
            </a>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Acts({ stats }: { readonly stats: Stats }) {
  const bars = stats.acts.map(({ act, statements }) => ({
    label: strings.acts[act],
    value: statements,
    href: to.search({ act }),
    colour: actColour(act),
  }));
  return <Breakdown title={strings.home.acts} column={strings.home.act} all={stats.statements} bars={bars} />;
}

function Channels({ stats }: { readonly stats: Stats }) {
  const bars = stats.channels.map(({ channel, statements }) => ({
    label: strings.channels[channel],
    value: statements,
    href: to.search({ channel }),
  }));
  return (
    <Breakdown
      title={strings.home.channels}
      column={strings.home.channel}
      all={stats.statements}
      bars={bars}
    />
  );
}

interface BreakdownProps {
  readonly title: string;
  /** What the values of the bars' labels are. */
  readonly column: string;
  readonly all: number;
  readonly bars: readonly Bar[];
}

function Breakdown({ title, column, all, bars }: BreakdownProps) {
  const sorted = bars.toSorted((a, b) => b.value - a.value);
  const most = sorted[0];
  if (!most) return null;
  return (
    <Figure
      title={title}
      text={strings.home.most(most.label, strings.number(most.value), strings.count.statements(all))}
      table={{
        columns: [column, strings.home.statements],
        rows: sorted.map(({ label, value }) => [label, value]),
      }}
      interactive
    >
      <Bars bars={sorted} />
    </Figure>
  );
}

function Latest() {
  const latest = useAnswer('statements', { query: { limit: 5 } });
  return (
    <section>
      <h2>{strings.home.latest}</h2>
      <Shown of={latest}>
        {({ items }) => (
          <ul class="plain">
            {items.map((hit) => (
              <li key={hit.id}>
                <StatementItem hit={hit} />
              </li>
            ))}
          </ul>
        )}
      </Shown>
      <p>
        <a href={to.search()}>{strings.home.all}</a>
      </p>
    </section>
  );
}
