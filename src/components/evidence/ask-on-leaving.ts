/** Whether the browser asks, with its own question, before the page is closed. Never in the way of *Leave this site*. */
export function askOnLeaving(isNeeded: boolean): void {
  (isNeeded ? addEventListener : removeEventListener)('beforeunload', ask);
}

function ask(event: Event): void {
  if (document.documentElement.dataset['gone'] === undefined) event.preventDefault();
}
