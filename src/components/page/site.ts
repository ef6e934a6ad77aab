/** The one script of every page. Each part does without the others, and without storage. */
import '../offline/register.ts';
import './display-settings.element.ts';
import { startDiscreetMode } from './discreet-mode.ts';
import { keepDisplay } from './kept-display.ts';
import { startQuickExit } from './quick-exit.ts';

startQuickExit();
startDiscreetMode();

// The language somebody chooses is the one the front door leads to next time.
document.addEventListener('click', ({ target }) => {
  const link = (target as Element).closest<HTMLElement>('[data-language]');
  if (link) keepDisplay({ language: link.dataset['language'] });
});

// The line about the exit button is shown on the first page of a visit; see boot.js.
try {
  if (document.documentElement.dataset['discreet'] === undefined) sessionStorage.setItem('seen', '1');
} catch {
  // Then it is shown on every page, which does no harm.
}
