import { useMemo } from 'preact/hooks';
import type { Table } from '../download.ts';
import { Figure } from '../parts/figure.tsx';
import { strings } from '../strings/en.ts';
import { Graph } from './graph.tsx';
import { type Network, strongest } from './ties.ts';

interface NetworkFigureProps {
  readonly title: string;
  readonly network: Network;
  readonly centre?: number;
}

/** The network with its text, its table and what takes it away. */
export function NetworkFigure({ title, network, centre }: NetworkFigureProps) {
  const drawn = useMemo(() => strongest(network), [network]);
  return (
    <Figure title={title} text={gistOf(drawn)} table={tableOf(drawn)} interactive>
      <Graph network={drawn} {...(centre === undefined ? {} : { centre })} />
    </Figure>
  );
}

/** Names by number. */
export function namesOf({ people }: Network): Map<number, string> {
  return new Map(people.map(({ id, name }) => [id, name]));
}

function tableOf(network: Network): Table {
  const names = namesOf(network);
  const { who, how, whom, count } = strings.network;
  return {
    columns: [who, how, whom, count],
    rows: network.answers.map((tie) => [
      names.get(tie.from) ?? '',
      strings.answers[tie.how],
      names.get(tie.to) ?? '',
      tie.count,
    ]),
  };
}

function gistOf(network: Network): string {
  const names = namesOf(network);
  const total = network.answers.reduce((sum, { count }) => sum + count, 0);
  const first = network.answers[0];
  if (!first) return strings.network.none;
  return strings.network.gist(
    strings.count.replies(total),
    network.people.length,
    `${names.get(first.from)} → ${names.get(first.to)}, ${strings.answers[first.how]} (${strings.number(first.count)})`,
  );
}
