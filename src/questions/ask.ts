/** A thing to judge as two questions: what it is, and what one would do next. */
import { outcomeOf } from '../engine/tally.ts';
import type { Translate } from '../i18n/text.ts';
import type { ItemSet } from '../schema/item-set.ts';
import type { JudgedItem } from '../schema/judged-item.ts';
import type { Answer, Question } from './question.ts';
import { thingText } from './thing-text.ts';

type Item = JudgedItem & { readonly id: string };

/** What the files say of an answer. Holding back is neither right nor wrong, so it lies in between. */
const POINTS = {
  hit: 100,
  'correct-rejection': 100,
  'asked-first': 100,
  'held-back': 50,
  miss: 0,
  'false-alarm': 0,
  'decided-early': 0,
} as const;

const SAFETY_POINTS = [0, 50, 100] as const;

/**
 * The two questions about each thing, in order. Six steps from scam to genuine become two answers, because quiz tools
 * know only right and wrong; the three answers about a job stay three.
 */
export function questionsAbout(items: readonly Item[], answers: ItemSet['answers'], t: Translate): Question[] {
  return items.flatMap((item, index) => {
    const about = {
      item: item.id,
      number: index + 1,
      fictional: t('questions.fictional'),
      situation: item.situation,
      thing: thingText(item, t),
    };
    const area = answers === 'real-job' ? 'adverts' : 'triage';
    const name = (asks: 'what' | 'next') =>
      `${String(index + 1).padStart(2, '0')} ${item.title} – ${t(`questions.${asks}`)}`;
    return [
      {
        ...{ ...about, asks: 'what' as const, name: name('what'), question: t(`${area}.judge`) },
        ...{ answers: kinds(item, answers, t), explanation: explanation(item, answers, t) },
      },
      {
        ...{ ...about, asks: 'next' as const, name: name('next'), question: t(`${area}.next`) },
        ...{ answers: steps(item, t), explanation: '' },
      },
    ];
  });
}

function kinds({ truth }: Item, answers: ItemSet['answers'], t: Translate): Answer[] {
  const answer = (kind: Item['truth'], text: string, feedback: string): Answer => ({
    ...{ text, feedback },
    points: POINTS[outcomeOf(truth, kind)],
  });
  if (answers === 'real-job')
    return (['genuine', 'open', 'scam'] as const).map((kind) =>
      answer(kind, t(`adverts.answer.${kind}`), t(`adverts.outcome.${outcomeOf(truth, kind)}`)),
    );
  return (['scam', 'genuine'] as const).map((kind) => {
    const outcome = outcomeOf(truth, kind);
    if (outcome === 'held-back' || outcome === 'asked-first' || outcome === 'decided-early')
      throw new Error(`something open stands where only scam and genuine can be answered`);
    return answer(kind, t(`triage.is.${kind}`), t(`triage.outcome.${outcome}`));
  });
}

function steps({ next }: Item, t: Translate): Answer[] {
  return next.map(({ text, safety, checks, feedback }) => ({
    text,
    points: SAFETY_POINTS[safety],
    feedback: `${t(`triage.safety.${safety}`)}. ${checks ? `${t('triage.checks')}. ` : ''}${feedback}`,
  }));
}

/** What the page says under a thing: what it was, what shows it, what misleads, the test and the check that decide. */
function explanation(item: Item, answers: ItemSet['answers'], t: Translate): string {
  const { truth, shows, misleads, 'turns-on': test, 'settled-by': check } = item;
  const isOpen = truth === 'open';
  const was = isOpen || answers === 'real-job' ? t(`adverts.was.${truth}`) : t(`triage.was.${truth}`);
  const deciding = { test: t(`techniques.test.${test}`), asks: t(`techniques.test.${test}.asks`) };
  const settling = check && { check: t(`adverts.check.${check}`), asks: t(`adverts.check.${check}.asks`) };
  return [
    was,
    `${t('triage.shows')}: ${shows}`,
    `${t('triage.misleads')}: ${misleads}`,
    t(isOpen ? 'adverts.test.open' : 'triage.test', deciding),
    ...(settling ? [t(isOpen ? 'adverts.route.open' : 'adverts.route', settling)] : []),
  ].join('\n');
}
