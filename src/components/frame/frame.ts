/** The script of every frame: the way out, *I have read this*, and the page around us, if there is one that talks. */
import { startEmbed } from '../../hosts/embed/start.ts';
import { report } from '../../hosts/host.ts';
import { startQuickExit } from '../page/quick-exit.ts';

// Before the way out is: the page around may have asked for none.
startEmbed();
startQuickExit();

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>('[data-finish]');
  if (!button) return;
  report({ kind: 'complete', outcome: 'done' });
  button.textContent = button.dataset['done'] ?? '';
  button.disabled = true;
});
