import type { ComponentChildren } from 'preact';
import { addressTo, to } from '../places.ts';
import { usePlace } from '../router.ts';
import { useSession } from '../session.ts';
import { strings } from '../strings/en.ts';

/** What only an editor may do; whoever may not is told why instead. Until that is known, the room itself refuses. */
export function EditorOnly({ children }: { readonly children: ComponentChildren }) {
  const session = useSession();
  const { path, query } = usePlace();
  if (!session || session.role === 'editor') return <>{children}</>;
  const { editing, shell } = strings;
  return (
    <div class="notice">
      <p>{session.role === 'reader' ? editing.readerOnly : editing.signedOut}</p>
      <p>
        <a href={to.signIn(addressTo(path, query))}>
          {session.role === 'reader' ? editing.asEditor : shell.signIn}
        </a>
      </p>
    </div>
  );
}
