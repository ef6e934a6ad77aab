/** Ways in which the report leaves the page, all of them by the press of a button, none of them over the network. */

/** Hands the text to the browser as a file: UTF-8, with a name that says nothing about it. */
export function saveText(text: string, name: string, day: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href, download: `${name}-${day}.txt` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** Whatever is printed next, by a button of ours or the browser's own: `choose` says which part, and it prints alone. */
export function printsAlone(choose: () => readonly HTMLElement[]): () => void {
  let alone: readonly HTMLElement[] = [];
  const before = (): void => {
    alone = choose();
    for (const part of alone) part.dataset['alone'] = '';
  };
  const after = (): void => {
    for (const part of alone) delete part.dataset['alone'];
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

/** Today on this device, as in `2026-11-28`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
