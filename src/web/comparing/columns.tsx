import { type ComponentChildren, toChildArray } from 'preact';

/** Things side by side; one below the other where the window is narrow. */
export function Columns({ children }: { readonly children: ComponentChildren }) {
  return <div class="compared-columns">{children}</div>;
}

interface ColumnProps {
  /** The letter that plots have for it. */
  readonly mark: string;
  readonly title: ComponentChildren;
  readonly facts: readonly ComponentChildren[];
  readonly children: ComponentChildren;
}

export function Column({ mark, title, facts, children }: ColumnProps) {
  return (
    <section class="compared-column">
      <h2>
        <span class="compared-mark">{mark}</span> {title}
      </h2>
      <p class="statement-foot">
        {facts.filter(Boolean).map((fact, index) => (
          <span key={index}>{fact}</span>
        ))}
      </p>
      {children}
    </section>
  );
}

interface ItemsProps {
  readonly title: string;
  /** What to say where there are none. */
  readonly none: string;
  readonly children: ComponentChildren;
}

export function Items({ title, none, children }: ItemsProps) {
  return (
    <>
      <h3>{title}</h3>
      {toChildArray(children).length > 0 ? (
        <ul class="compared-items">{children}</ul>
      ) : (
        <p class="soft">{none}</p>
      )}
    </>
  );
}
