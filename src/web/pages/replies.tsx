import { ANSWER_KINDS } from '../../analysis/8-statements/statement.ts';
import type { Asked } from '../../api/client.ts';
import { PersonPicker } from '../linking/person-picker.tsx';
import { ReplyPair } from '../linking/reply-pair.tsx';
import type { PageProps } from '../pages.ts';
import { EndlessList } from '../parts/endless-list.tsx';
import { Heading } from '../parts/heading.tsx';
import { Share } from '../parts/share.tsx';
import { Empty } from '../parts/states.tsx';
import { addressTo, changedQuery, to } from '../places.ts';
import { changeQuery } from '../router.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';
import { usePages } from '../use-pages.ts';

/** Who answers whom: every answer beside what it answers. */
export default function Replies({ query }: PageProps) {
  const asked = Object.fromEntries(
    ['how', 'person', 'statement'].map((name) => [name, query.get(name) || undefined]),
  ) as NonNullable<Asked<'replies'>['query']>;
  const pages = usePages('replies', { query: asked });
  return (
    <>
      <Heading title={strings.pages.replies} />
      <p class="soft">
        {strings.linking.repliesIntro} <a href={to.network()}>{strings.pages.network}</a>
      </p>
      <div class="link-filters">
        <HowField how={query.get('how') ?? ''} />
        <PersonPicker label={strings.linking.who} onPerson={(person) => changeQuery({ person })} />
        <Share />
      </div>
      <Chosen query={query} />
      <EndlessList
        pages={pages}
        label={strings.pages.replies}
        keyOf={({ answer, answered }) => `${answer.id} ${answered.id}`}
        estimate={180}
        empty={<Empty title={strings.linking.noReplies} />}
      >
        {(reply) => <ReplyPair reply={reply} />}
      </EndlessList>
    </>
  );
}

function HowField({ how }: { readonly how: string }) {
  return (
    <label class="field">
      <span>{strings.linking.how}</span>
      <select value={how} onChange={({ currentTarget }) => changeQuery({ how: currentTarget.value })}>
        <option value="">{strings.find.any}</option>
        {ANSWER_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {strings.answers[kind]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Filters that no field shows, each a link to the list without it. */
function Chosen({ query }: Pick<PageProps, 'query'>) {
  const [person, statement] = [query.get('person'), query.get('statement')];
  if (!person && !statement) return null;
  const without = (name: string) => addressTo('/replies', changedQuery(query, { [name]: null }));
  return (
    <ul class="chips plain" aria-label={strings.find.chips}>
      {person && (
        <li>
          <PersonChip person={person} href={without('person')} />
        </li>
      )}
      {statement && (
        <li>
          <Chip
            href={without('statement')}
            text={`${strings.statement.open}: ${strings.find.numbered(statement)}`}
          />
        </li>
      )}
    </ul>
  );
}

function PersonChip({ person, href }: { readonly person: string; readonly href: string }) {
  const known = /^[1-9]\d{0,14}$/.test(person);
  const { answer } = useAnswer('speaker', known ? { params: { person: Number(person) } } : null);
  const name = answer?.person.name ?? strings.find.numbered(person);
  return <Chip href={href} text={`${strings.find.names.person}: ${name}`} />;
}

function Chip({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <a class="chip" href={href} aria-label={strings.find.takeOut(text)}>
      {text} <span aria-hidden="true">×</span>
    </a>
  );
}
