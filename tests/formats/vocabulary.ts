const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SCHEMA = 'http://schema.org/';

interface Term {
  readonly termType: string;
  readonly value: string;
}
interface Triple {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** All of RDF/JS's DataFactory that a published vocabulary needs to say what is in it. */
const factory = {
  namedNode: (value: string) => ({ termType: 'NamedNode', value }),
  blankNode: (value: string) => ({ termType: 'BlankNode', value }),
  literal: (value: string) => ({ termType: 'Literal', value }),
  defaultGraph: () => ({ termType: 'DefaultGraph', value: '' }),
  quad: (subject: Term, predicate: Term, object: Term) => ({ subject, predicate, object }),
};

/** A node of expanded JSON-LD. */
export type ExpandedNode = Readonly<Record<string, unknown>>;

/** A published RDF vocabulary, and what a document does against it. */
export class Vocabulary {
  readonly terms: ReadonlySet<string>;
  private readonly about = new Map<string, Map<string, Set<string>>>();

  constructor(load: (options: { factory: never }) => readonly unknown[]) {
    for (const { subject, predicate, object } of load({ factory: factory as never }) as readonly Triple[]) {
      const about = this.about.get(subject.value) ?? new Map<string, Set<string>>();
      this.about.set(subject.value, about);
      about.set(predicate.value, (about.get(predicate.value) ?? new Set()).add(object.value));
    }
    this.terms = new Set(this.about.keys());
  }

  /** Properties that are not defined, or stand on a class they are not for, or have a value they are not for. */
  complaints(node: unknown): string[] {
    if (Array.isArray(node)) return node.flatMap((item) => this.complaints(item));
    if (node === null || typeof node !== 'object') return [];
    const types = typesOf(node);
    return Object.entries(node).flatMap(([key, values]) => {
      if (key.startsWith('@')) return key === '@list' ? this.complaints(values) : [];
      return [...this.misuse(key, types, values as unknown[]), ...this.complaints(values)];
    });
  }

  private misuse(property: string, types: readonly string[], values: readonly unknown[]): string[] {
    const known = this.about.get(property);
    if (!known) return [`${property} is not defined`];
    const domains = known.get(`${SCHEMA}domainIncludes`) ?? new Set();
    const ranges = known.get(`${SCHEMA}rangeIncludes`) ?? new Set();
    const onWrong = types.length > 0 && !types.some((type) => this.isA(type, domains));
    const wrong = values.filter((value) => !this.fits(value, ranges));
    return [
      ...(onWrong ? [`${property} is not for ${types.join(', ')}`] : []),
      ...wrong.map((value) => `${property} may not be ${JSON.stringify(value)}`),
    ];
  }

  private fits(value: unknown, ranges: ReadonlySet<string>): boolean {
    if (value !== null && typeof value === 'object' && '@value' in value) {
      return [...ranges].some((range) => this.isA(range, new Set(DATA_TYPES)));
    }
    const types = typesOf(value as ExpandedNode);
    return types.length === 0 || types.some((type) => this.isA(type, ranges));
  }

  private isA(type: string, wanted: ReadonlySet<string>): boolean {
    if (wanted.has(type)) return true;
    const above = this.about.get(type)?.get(`${RDFS}subClassOf`) ?? new Set<string>();
    return [...above].some((superclass) => this.isA(superclass, wanted));
  }
}

const DATA_TYPES = ['Text', 'Date', 'DateTime', 'URL', 'Number'].map((name) => `${SCHEMA}${name}`);

function typesOf(node: object): string[] {
  return ((node as { '@type'?: string[] })['@type'] ?? []).filter((type) => type !== `${RDF}nil`);
}

/** Every IRI that expanded JSON-LD uses as a property, a class or a node, deep. */
export function irisIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(irisIn);
  if (typeof node === 'string') return [node];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '@value' ? [] : [...(key.startsWith('@') ? [] : [key]), ...irisIn(value)],
  );
}
