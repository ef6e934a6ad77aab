/** Says it to screen readers through the page's one polite live region; clears first, so that the same words are heard again. */
export function say(words = ''): void {
  const region = document.querySelector('[role="status"]');
  if (!region) return;
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = words));
}
