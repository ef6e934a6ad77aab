/** The short code for a class, in the page. It is worked out when the end is shown, and kept nowhere. */
import { codeOf } from '../../engine/class-code.ts';
import type { ClassResult, CodeTurn } from '../../engine/class-code.ts';

/** What was judged, as a form or set counts it. */
export type Counts = Omit<ClassResult, 'form' | 'turn'>;

/**
 * Fills the code in, where the page offers one. `turn` is what the device knows; where a form is sat twice the learner
 * can say otherwise: a device may be another than before, or keep nothing.
 */
export function showCode(end: HTMLElement, counts: Counts, turn?: CodeTurn): void {
  const part = end.querySelector<HTMLElement>('[data-part="class-code"]');
  if (!part) return;
  const radios = [...part.querySelectorAll<HTMLInputElement>('input')];
  const chosen = radios.find((radio) => radio.checked) ?? radios.find(({ value }) => value === turn) ?? radios[0];
  if (chosen) chosen.checked = true;
  draw(part, counts, (chosen?.value ?? part.dataset['turn']) as CodeTurn);
  part.onchange = ({ target }) => draw(part, counts, (target as HTMLInputElement).value as CodeTurn);
}

function draw(part: HTMLElement, counts: Counts, turn: CodeTurn): void {
  const code = counts.scams + counts.genuine > 0 ? codeOf({ form: Number(part.dataset['form']), turn, ...counts }) : '';
  const own = (name: string): HTMLElement => part.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  own('code').textContent = code;
  own('read-out').hidden = !code;
  own('spelled').textContent = [...code.replace('-', '')].join(' ');
  const held = own('held');
  held.textContent = code ? filled(held.dataset['text'] ?? '', part, counts, turn) : (held.dataset['nothing'] ?? '');
}

function filled(sentence: string, part: HTMLElement, counts: Counts, turn: CodeTurn): string {
  const said: Readonly<Record<string, string | number>> = {
    form: part.querySelector('[data-part="title"]')?.textContent?.trim() ?? '',
    turn: part.getAttribute(`data-${turn}`) ?? '',
    ...{ hits: counts.hits, scams: counts.scams, refused: counts.falseAlarms, genuine: counts.genuine },
  };
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(said[name] ?? whole));
}
