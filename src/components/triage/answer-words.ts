/** The words that go with a set's form of answer, so that the markup is the same for every form. */
import type { Translate } from '../../i18n/text.ts';
import type { ItemSet } from '../../schema/item-set.ts';
import type { JudgedItem } from '../../schema/judged-item.ts';

type Truth = JudgedItem['truth'];

export interface AnswerWords {
  readonly judge: string;
  readonly next: string;
  /** What one can say a thing is, in order: value of the radio → its label. */
  readonly verdicts: readonly (readonly [value: string, label: string])[];
  /** The heading of an explanation. */
  was(truth: Truth): string;
  /** What a thing was, in a word or two. */
  is(truth: Truth): string;
  /** What a verdict came to → what is said about it. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Where one can go on with something of one's own: address below the language, and words. */
  readonly own?: readonly [address: string, label: string];
  /** The sentences of the end, part by part: band → sentence. */
  readonly ends: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const FOUR = ['hit', 'miss', 'false-alarm', 'correct-rejection'] as const;
const SEVEN = [...FOUR, 'held-back', 'asked-first', 'decided-early'] as const;
const BANDS = ['too-few', 'none', 'few', 'half', 'most', 'all'] as const;
const ASKED = ['left', 'none', 'some', 'all'] as const;

/** The words for a form of answer. */
export function answerWords(answers: ItemSet['answers'], t: Translate): AnswerWords {
  return answers === 'real-job' ? realJob(t) : certainty(t);
}

function certainty(t: Translate): AnswerWords {
  // The check lets no open thing into such a set.
  const told = (truth: Truth) => (truth === 'scam' ? 'scam' : 'genuine');
  return {
    judge: t('triage.judge'),
    next: t('triage.next'),
    verdicts: ([1, 2, 3, 4, 5, 6] as const).map((rating) => [String(rating), t(`triage.scale.${rating}`)] as const),
    was: (truth) => t(`triage.was.${told(truth)}`),
    is: (truth) => t(`triage.is.${told(truth)}`),
    outcomes: sentences(FOUR, (outcome) => t(`triage.outcome.${outcome}`)),
    ends: {
      noticed: sentences(BANDS, (band) => t(`triage.noticed.${band}`)),
      refused: sentences(BANDS, (band) => t(`triage.refused.${band}`)),
    },
  };
}

function realJob(t: Translate): AnswerWords {
  return {
    judge: t('adverts.judge'),
    next: t('adverts.next'),
    verdicts: (['genuine', 'open', 'scam'] as const).map((kind) => [kind, t(`adverts.answer.${kind}`)] as const),
    was: (truth) => t(`adverts.was.${truth}`),
    is: (truth) => t(`adverts.is.${truth}`),
    own: ['check/job/', t('adverts.own')],
    outcomes: sentences(SEVEN, (outcome) => t(`adverts.outcome.${outcome}`)),
    ends: {
      noticed: sentences(BANDS, (band) => t(`adverts.noticed.${band}`)),
      refused: sentences(BANDS, (band) => t(`adverts.refused.${band}`)),
      asked: sentences(ASKED, (band) => t(`adverts.asked.${band}`)),
      held: { some: t('adverts.held') },
    },
  };
}

function sentences<Key extends string>(keys: readonly Key[], say: (key: Key) => string): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, say(key)]));
}
