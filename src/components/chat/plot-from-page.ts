/**
 * The structure of a conversation, read from its text version in the page. The words and the plot
 * thus come to the browser once, as HTML; there is no second copy that could differ.
 */
import type { Bounds, Conditions, Plot, PlotChoice, PlotItem, PlotStep, Values } from '../../engine/plot.ts';
import { lastOf } from '../../engine/last.ts';

/** Reads the plot inside a `<chat-scenario>`. Throws when the markup is not the one Script.astro writes. */
export function plotFromPage(host: HTMLElement): Plot {
  const { start = '', twins = '', phases = '', values } = host.dataset;
  const steps = [...host.querySelectorAll<HTMLElement>('.script [data-step]')];
  if (!start || steps.length === 0) throw new Error('the text version of this conversation is missing from the page');
  return {
    start,
    twins: words(twins) as Plot['twins'],
    phases: words(phases),
    steps: Object.fromEntries(
      steps.map((section, index) => [section.dataset['step'], stepFrom(section, phaseOf(steps, index))]),
    ),
    ...(values && { values: valuesFrom(values) }),
  };
}

/** A phase is named where it begins, and goes on until the next one is. */
function phaseOf(steps: readonly HTMLElement[], index: number): string {
  return lastOf(steps.slice(0, index + 1), (section) => Boolean(section.dataset['phase']))?.dataset['phase'] ?? '';
}

function stepFrom(section: HTMLElement, phase: string): PlotStep {
  const { step = '', scam, genuine, ending } = section.dataset;
  const guess = section.querySelector<HTMLElement>('[data-predict]');
  const choices = [...section.querySelectorAll<HTMLElement>('.replies > ul > li')].map(choiceFrom);
  const then = leadsTo(section.querySelector('.part__on a'));
  const turn = section.querySelector<HTMLElement>('.part__turn');
  return {
    phase,
    items: [...section.querySelectorAll<HTMLElement>('.log > li')].map((li, index) => itemFrom(li, `${step}.${index}`)),
    ...(guess && {
      predict: {
        id: guess.dataset['predict'] ?? '',
        options: [...guess.querySelectorAll<HTMLElement>('[data-option]')].map((li) => li.dataset['option'] ?? ''),
      },
    }),
    ...(choices.length > 0 && { choices }),
    ...(then && { then }),
    ...(turn && { turn: { then: leadsTo(turn.querySelector('a')), ...conditionsFrom(turn) } }),
    ...(scam && genuine && { fork: { scam, genuine } }),
    ...(ending && { ending }),
  };
}

/** A link leads to a part, and a part is a step. */
function leadsTo(link: Element | null): string {
  const part = link && document.querySelector<HTMLElement>(link.getAttribute('href') ?? '');
  return part?.dataset['step'] ?? '';
}

/**
 * Messages carry the id their author chose, because a marker on one is kept. Days and beats are kept
 * nowhere; they are named by their place in the page, and the name is written on them to find them again.
 */
function itemFrom(li: HTMLElement, place: string): PlotItem {
  const { item: id = (li.dataset['item'] = place), day } = li.dataset;
  const reads = li.querySelector<HTMLElement>('[data-reads]')?.dataset['reads'];
  return {
    id,
    kind: day ? 'day' : li.classList.contains('beat') ? 'beat' : 'message',
    ...(day && { day: Number(day) }),
    ...(reads && { note: reads as 'sign' | 'fair' | 'open' }),
    ...conditionsFrom(li),
  };
}

function choiceFrom(li: HTMLElement): PlotChoice {
  const { exit, moves } = li.dataset;
  return {
    id: li.id,
    then: leadsTo(li.querySelector('a')),
    ...(exit !== undefined && { exit: true as const }),
    ...(moves && { moves: valuesFrom(moves) }),
    ...conditionsFrom(li),
  };
}

function conditionsFrom({ dataset }: HTMLElement): Conditions {
  return {
    ...(dataset['if'] && { ifChose: words(dataset['if']) }),
    ...(dataset['not'] && { ifNotChose: words(dataset['not']) }),
    ...(dataset['value'] && { ifValue: boundsFrom(dataset['value']) }),
  };
}

/** `openness:1 connection:-2` */
function valuesFrom(text: string): Values {
  return Object.fromEntries(
    words(text)
      .map((word) => word.split(':'))
      .map(([id, number]) => [id, Number(number)]),
  );
}

/** `openness:5: connection::3`: at least, and below. */
function boundsFrom(text: string): Record<string, Bounds> {
  return Object.fromEntries(
    words(text)
      .map((word) => word.split(':'))
      .map(([id, least, below]) => [
        id,
        { ...(least && { atLeast: Number(least) }), ...(below && { below: Number(below) }) },
      ]),
  );
}

function words(text: string): string[] {
  return text.split(' ').filter(Boolean);
}
