import { EditorOnly } from '../correcting/editor-only.tsx';
import type { PageProps } from '../pages.ts';
import { Heading } from '../parts/heading.tsx';
import { ReviewRoom } from '../review/review-room.tsx';
import { strings } from '../strings/en.ts';

/** Statements one after the other, the least sure first, to accept, fix or reject; and what the machine missed. */
export default function Review({ query }: PageProps) {
  return (
    <>
      <Heading title={strings.pages.review} />
      <EditorOnly>
        <ReviewRoom query={query} />
      </EditorOnly>
    </>
  );
}
