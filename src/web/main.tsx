import { render } from 'preact';
import { listenForKeys } from './keys.ts';
import { leaveScrollAlone, startRouter } from './router.ts';
import { loadSession } from './session.ts';
import { Shell } from './shell/shell.tsx';

startRouter();
listenForKeys();
for (const type of ['wheel', 'touchmove', 'keydown']) {
  addEventListener(type, leaveScrollAlone, { passive: true });
}
void loadSession();
render(<Shell />, document.getElementById('room')!);
