/**
 * How a thing is written, as far as a program can see it. None of this may ever tell a scam from something
 * genuine, so all of it is counted. What only a reader sees stands under `surface:` in the file.
 */
export type SeenCue = 'emoji' | 'exclamation' | 'link' | 'urgency' | 'coin' | 'night';

const EMOJI = /\p{Extended_Pictographic}/u;
const EXCLAMATION = /!/;
const LINK = /\b[\w-]+\.(?:example|test|invalid)\b|\bexample\.(?:com|net|org)\b|\bhttps?:/i;
/** Words of haste. "No rush" is none: calm is looked at as little as haste is. */
const URGENCY =
  /(?<!\b(?:no|not|any)\s)\b(?:urgent(?:ly)?|asap|deadline|hurry|quick(?:ly)?|immediately|at once|last chance|expires?|right (?:away|now)|tonight|till noon|by midnight|final (?:call|notice)|only (?:today|now))\b/i;
const COIN = /\b(?:\w+coins?|coins?|crypto\w*|stablecoins?|blockchain)\b/i;
/** From ten in the evening to six in the morning, by the clock of the message. */
const NIGHT = /^(?:2[23]|0[0-5]):/;
/** Words of praise for the reader, a cross-check of the author's mark `praise`. */
const PRAISE =
  /\b(?:beautif\w+|gorgeous|handsome|brilliant|clever|wonderful person|talented|so kind of you|you were so kind|you are so kind|praised|better \w+ than anyone|clear head|special person|lovely eyes)\b/i;
/** Words about another app, a cross-check of the author's mark `other-app`. */
const OTHER_APP = /\b(?:other|another|chat|messaging|private) app\b/i;

/** The cues that can be seen in a text and in the times at which it came ("19:04"). */
export function cuesIn(text: string, times: readonly string[]): SeenCue[] {
  const seen: [SeenCue, boolean][] = [
    ['emoji', EMOJI.test(text)],
    ['exclamation', EXCLAMATION.test(text)],
    ['link', LINK.test(text)],
    ['urgency', URGENCY.test(text)],
    ['coin', COIN.test(text)],
    ['night', times.some((at) => NIGHT.test(at))],
  ];
  return seen.filter(([, is]) => is).map(([cue]) => cue);
}

/** The marks that an author seems to have forgotten, with the words that show it. */
export function forgottenMarks(text: string, marks: ReadonlySet<string>): { mark: string; words: string }[] {
  const found = [
    { mark: 'praise', words: PRAISE.exec(text)?.[0] },
    { mark: 'other-app', words: OTHER_APP.exec(text)?.[0] },
  ];
  return found.flatMap(({ mark, words }) => (words !== undefined && !marks.has(mark) ? [{ mark, words }] : []));
}
