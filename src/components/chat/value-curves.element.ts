/** Draws how the values of a conversation went, once it has been played: lines, a table, a sentence each. */
import type { Plot } from '../../engine/plot.ts';
import type { Play } from '../../engine/play.ts';
import { valueCurve } from '../../engine/values.ts';
import type { ValuePoint } from '../../engine/values.ts';
import { CHART, linesOf } from './value-chart.ts';
import type { ValueLine } from './value-chart.ts';
import { WordsOnPage } from './words-on-page.ts';

const SVG = 'http://www.w3.org/2000/svg';

class ValueCurves extends HTMLElement {
  connectedCallback(): void {
    const host = this.closest<HTMLElement>('chat-scenario');
    host?.addEventListener('played', (event) => {
      const { plot, play } = (event as CustomEvent<{ plot: Plot; play: Play }>).detail;
      const words = new WordsOnPage(host);
      const curve = valueCurve(plot, play);
      this.#draw(curve);
      this.#rows(curve, (reply) => words.reply(reply).words);
      this.#sentences(curve);
    });
  }

  #draw(curve: readonly ValuePoint[]): void {
    const lines = this.querySelector('[data-part="value-lines"]') as SVGElement;
    const mirrored = getComputedStyle(this).direction === 'rtl';
    lines.replaceChildren();
    linesOf(
      curve.map(({ values }) => values),
      mirrored,
    ).forEach((line, index) => {
      if (index === 0)
        line.points.forEach(({ x }, n) => lines.append(word(String(n), 'values__reply', { x, y: CHART.height - 8 })));
      lines.append(drawn(line, this.#part(line.id).dataset['name'] ?? ''));
    });
  }

  #rows(curve: readonly ValuePoint[], wordsOf: (reply: string) => string): void {
    const body = this.querySelector('tbody') as HTMLElement;
    body.replaceChildren(
      ...curve.map(({ reply, values }, n) => {
        const row = document.createElement('tr');
        const head = document.createElement('th');
        head.scope = 'row';
        head.textContent = `${n}. ${reply ? wordsOf(reply) : (body.dataset['start'] ?? '')}`;
        row.append(head);
        for (const value of Object.values(values)) row.insertCell().textContent = String(value);
        return row;
      }),
    );
  }

  #sentences(curve: readonly ValuePoint[]): void {
    for (const id of Object.keys(curve[0]?.values ?? {})) {
      const went = curve.map(({ values }) => values[id] ?? 0);
      const numbers = { start: went[0], end: went.at(-1), low: Math.min(...went), high: Math.max(...went) };
      const part = this.#part(id);
      part.textContent = Object.entries(numbers).reduce(
        (sentence, [key, number]) => sentence.replace(`{${key}}`, String(number)),
        part.dataset['text'] ?? '',
      );
    }
  }

  #part(value: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-value-sentence="${value}"]`) as HTMLElement;
  }
}

/** A line with its markers and its name. Dash and marker come from the sheet, by the order of the lines. */
function drawn(line: ValueLine, name: string): SVGElement {
  const group = node('g', { class: 'values__line', 'data-value-line': line.id });
  group.append(node('path', { d: line.path }));
  for (const { x, y } of line.points) {
    group.append(node('circle', { cx: x, cy: y, r: 4 }), node('rect', { x: x - 4, y: y - 4, width: 8, height: 8 }));
  }
  group.append(word(name, 'values__name', line.label));
  return group;
}

function word(text: string, name: string, at: { x: number; y: number }): SVGElement {
  const label = node('text', { class: name, ...at });
  label.textContent = text;
  return label;
}

function node(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

if (!customElements.get('value-curves')) customElements.define('value-curves', ValueCurves);
