import { Days } from '../parts/day.tsx';
import { EndlessList } from '../parts/endless-list.tsx';
import { Heading } from '../parts/heading.tsx';
import { to } from '../places.ts';
import type { FamilyCard } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { usePages } from '../use-pages.ts';

/** Sayings that several reports carry. */
export default function Sayings() {
  const pages = usePages('families');
  return (
    <>
      <Heading title={strings.pages.sayings} />
      <p class="soft">{strings.saying.intro}</p>
      <EndlessList pages={pages} label={strings.pages.sayings} keyOf={({ id }) => id} estimate={104}>
        {(card) => <SayingItem card={card} />}
      </EndlessList>
    </>
  );
}

function SayingItem({ card }: { readonly card: FamilyCard }) {
  const { id, members, outlets, speaker, content, from, to: until } = card;
  return (
    <article class="statement">
      <p class="statement-head">
        <strong class="speaker">{speaker ?? strings.statement.unknownSpeaker}</strong>
        <span class="badge">{strings.count.versions(members)}</span>
        <span class="badge">{strings.count.outlets(outlets)}</span>
      </p>
      <blockquote class="content">
        <a class="main-link" href={to.saying(id)}>
          {content}
        </a>
      </blockquote>
      <p class="statement-foot">
        <Days from={from} to={until} />
      </p>
    </article>
  );
}
