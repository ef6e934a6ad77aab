/** The script of every frame: the way out, *I have read this*, and the page around us, if there is one that talks. */
import { startEmbed } from '../../hosts/embed/start.ts';
import { report } from '../../hosts/host.ts';
import { startQuickExit } from '../page/quick-exit.ts';

// Before the way out is: the page around may have asked for none.
startEmbed();
startQuickExit();

// Not before somebody hears it: in a platform this script waits until the platform has answered.
for (const button of document.querySelectorAll<HTMLElement>('[data-finish]')) button.hidden = false;
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>('[data-finish]');
  if (!button) return;
  report({ kind: 'complete', outcome: 'done' });
  button.textContent = button.dataset['done'] ?? '';
  button.disabled = true;
});
