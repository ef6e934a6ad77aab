/** An activity inside a slide: its frame is made when the slide first comes, and stays as it is when it comes again. */

/** Makes the frame of a slide that has one. `key` hears Page Up and Page Down where they are pressed in the frame. */
export function showFrame(slide: HTMLElement, key: (event: KeyboardEvent) => void): void {
  const template = slide.querySelector<HTMLTemplateElement>('template[data-part="frame"]');
  if (!template || slide.querySelector('iframe')) return;
  slide.append(template.content.cloneNode(true));
  const frame = slide.querySelector('iframe')!;
  frame.addEventListener('load', () => settle(frame, key));
}

/** Where the browser lets us in, what is in the frame is as large as a room needs, and a clicker goes on from there. */
function settle(frame: HTMLIFrameElement, key: (event: KeyboardEvent) => void): void {
  const inside = frame.contentDocument;
  if (!inside) return;
  inside.documentElement.dataset['projector'] = '';
  inside.addEventListener('keydown', (event) => {
    if (event.key === 'PageDown' || event.key === 'PageUp') key(event);
  });
}
