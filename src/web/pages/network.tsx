import { NetworkFigure, namesOf } from '../network/network-figure.tsx';
import type { Network } from '../network/ties.ts';
import type { PageProps } from '../pages.ts';
import { Heading } from '../parts/heading.tsx';
import { Share } from '../parts/share.tsx';
import { Empty, Shown } from '../parts/states.tsx';
import { to } from '../places.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';

/** Ties asked for: enough for a hundred people. */
const TIES = 150;

/** Who answers whom: everybody, or one speaker. */
export default function NetworkPage({ query }: PageProps) {
  const given = query.get('person');
  const person = given !== null && /^[1-9]\d{0,14}$/.test(given) ? Number(given) : undefined;
  const network = useAnswer('network', {
    query: { limit: TIES, ...(person === undefined ? {} : { person }) },
  });
  const card = useAnswer('speaker', person === undefined ? null : { params: { person } });
  const name = card.answer?.person.name;
  return (
    <>
      <Heading title={name ? strings.network.of(name) : strings.pages.network} />
      {person !== undefined && (
        <p class="actions">
          {name && <a href={to.speaker(person)}>{name}</a>}
          <a href={to.network()}>{strings.network.everybody}</a>
        </p>
      )}
      <Shown of={network}>
        {(answer) =>
          answer.answers.length === 0 ? (
            <Empty title={strings.network.none} />
          ) : (
            <>
              <NetworkFigure
                title={strings.network.title}
                network={answer}
                {...(person === undefined ? {} : { centre: person })}
              />
              <Pairs network={answer} />
            </>
          )
        }
      </Shown>
      <Share />
    </>
  );
}

/** The same in words, each pair with links. */
function Pairs({ network }: { readonly network: Network }) {
  const names = namesOf(network);
  const link = (id: number) => <a href={to.speaker(id)}>{names.get(id)}</a>;
  const { pairs, who, how, whom, count } = strings.network;
  return (
    <section>
      <h2>{pairs}</h2>
      <div class="wide-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{who}</th>
              <th scope="col">{how}</th>
              <th scope="col">{whom}</th>
              <th scope="col" class="number">
                {count}
              </th>
            </tr>
          </thead>
          <tbody>
            {network.answers.map((tie) => (
              <tr key={`${tie.from} ${tie.to} ${tie.how}`}>
                <td>{link(tie.from)}</td>
                <td>
                  <a href={to.replies({ person: tie.from, how: tie.how })}>{strings.answers[tie.how]}</a>
                </td>
                <td>{link(tie.to)}</td>
                <td class="number">{strings.number(tie.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
