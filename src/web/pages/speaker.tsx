import { useState } from 'preact/hooks';
import type { PageProps } from '../pages.ts';
import { Days } from '../parts/day.tsx';
import { Heading } from '../parts/heading.tsx';
import { Share } from '../parts/share.tsx';
import { Shown } from '../parts/states.tsx';
import { TypedField } from '../parts/typed-field.tsx';
import { addressTo, changedQuery, to } from '../places.ts';
import { changeQuery, navigate } from '../router.ts';
import { useTyped } from '../searching/use-typed.ts';
import { useMayEdit } from '../session.ts';
import type { Speaker } from '../shapes.ts';
import { CountsFigure } from '../speaking/counts-figure.tsx';
import { type Done, DoneNotice } from '../speaking/done-notice.tsx';
import { Identity } from '../speaking/identity.tsx';
import { MergeWith } from '../speaking/merge-with.tsx';
import { MonthsFigure } from '../speaking/months-figure.tsx';
import { Relations } from '../speaking/relations.tsx';
import { SaidList } from '../speaking/said-list.tsx';
import { WordingList } from '../speaking/wording-list.tsx';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';

/** One speaker: who they are, what they do by what they say, whom they answer, and all they say. */
export default function SpeakerPage({ params, query }: PageProps) {
  const person = params['person']!;
  const card = useAnswer('speaker', { params: { person } });
  const [done, setDone] = useState<Done | null>(null);
  const name = card.answer?.person.name ?? strings.pages.speaker;
  return (
    <>
      <Heading title={name} />
      {done && <DoneNotice key={done.correction} done={done} undone={card.again} />}
      <Shown of={card}>
        {(answer) => (
          <>
            <Head
              card={answer}
              merged={(made, kept) => {
                setDone(made);
                if (kept === person) card.again();
                else navigate(to.speaker(kept));
              }}
            />
            <Figures card={answer} />
            <Relations card={answer} />
            <Said card={answer} query={query} changed={card.again} />
          </>
        )}
      </Shown>
    </>
  );
}

interface HeadProps {
  readonly card: Speaker;
  readonly merged: (done: Done, kept: number) => void;
}

function Head({ card, merged }: HeadProps) {
  const { person } = card;
  const mayEdit = useMayEdit();
  return (
    <>
      <p class="statement-head">
        <span class="badge">{strings.kinds[person.kind]}</span>
        <span>{strings.count.statements(person.statements)}</span>
        <span>{strings.count.reports(person.reports)}</span>
        {(person.from !== null || person.to !== null) && <Days from={person.from} to={person.to} />}
        <Share />
      </p>
      <Identity card={card} />
      <p class="actions">
        <a href="#said">{strings.speakers.said}</a>
        <a href={to.timeline({ person: person.id })}>{strings.pages.timeline}</a>
        <a href={to.search({ person: person.id })}>{strings.pages.search}</a>
      </p>
      {mayEdit && <MergeWith key={person.id} person={person} done={merged} />}
    </>
  );
}

function Figures({ card: { person, months, channels, outlets } }: { readonly card: Speaker }) {
  const { speakers } = strings;
  return (
    <>
      <MonthsFigure months={months} />
      <div class="columns">
        <CountsFigure
          title={speakers.channels}
          column={strings.home.channel}
          bars={channels.map(({ value, statements }) => ({
            label: strings.channels[value],
            value: statements,
            href: to.search({ person: person.id, channel: value }),
          }))}
        />
        <CountsFigure
          title={speakers.outlets}
          column={speakers.outlet}
          bars={outlets.map(({ value, statements }) => ({
            label: value,
            value: statements,
            href: to.search({ person: person.id, outlet: `"${value.replaceAll('"', '')}"` }),
          }))}
        />
      </div>
    </>
  );
}

interface SaidProps {
  readonly card: Speaker;
  readonly query: URLSearchParams;
  readonly changed: () => void;
}

/** The statements, plain or beside each other, all or on a topic. */
function Said({ card, query, changed }: SaidProps) {
  const words = query.get('words')?.trim() ?? '';
  const wording = query.get('show') === 'wording';
  const typed = useTyped(words, (wanted) => changeQuery({ words: wanted }, { replace: true }));
  const { speakers } = strings;
  const address = (show: string | null) =>
    addressTo(to.speaker(card.person.id), changedQuery(query, { show }));
  return (
    <section id="said" tabIndex={-1} aria-labelledby="said-title">
      <h2 id="said-title">{wording ? speakers.wording : speakers.said}</h2>
      <nav class="actions views" aria-label={speakers.views}>
        <a class="button" href={address(null)} aria-current={wording ? undefined : 'true'}>
          {speakers.byDay}
        </a>
        <a class="button" href={address('wording')} aria-current={wording ? 'true' : undefined}>
          {speakers.wording}
        </a>
      </nav>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            typed.done();
          }}
        >
          <TypedField label={speakers.topic} typed={typed} maxLength={500} class="name-field" />
        </form>
      </search>
      {wording ? (
        <WordingList person={card.person.id} words={words} />
      ) : (
        <SaidList card={card} words={words} changed={changed} />
      )}
    </section>
  );
}
