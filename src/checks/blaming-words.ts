/** A word that puts the blame, or the shame, on the person it was done to. */
interface BlamingWord {
  readonly words: RegExp;
  readonly instead: string;
  /** In a made-up conversation people may say it; there it means something else. */
  readonly guideOnly?: true;
}

/** What is not said about people, and what is said in its place. */
export const blamingWords: readonly BlamingWord[] = [
  {
    words: /\b(?:fall(?:s|en|ing)?|fell) for\b/i,
    instead: 'say what was done to the person: "was told", "was deceived"',
    guideOnly: true,
  },
  {
    words: /\b(?:was|were|been|being|got|get) (?:fooled|duped|swindled|bilked|conned|suckered)\b|\bduped?\b/i,
    instead: 'say "was deceived", or what was done',
  },
  {
    words:
      /\bgullib(?:le|ility)\b|\bna[iï]ve(?:ty|ly)?\b|\bgreed(?:y|ily)?\b|\bfoolish(?:ly|ness)?\b|\bstupid(?:ity|ly)?\b/i,
    instead: 'leave it out: it was not about what the person is like',
  },
  {
    words: /\bshould(?:n't| not)? have\b(?! to\b)|\bshould've\b|\bought to have\b/i,
    instead: 'say what can help from now on',
  },
  {
    words:
      /\bcould(?:n't| not) you (?:see|tell|have)\b|\bdidn't (?:you|she|he|they) notice\b|\bhow could (?:you|she|he|they) (?:do|let|believe|trust|be|not|ever)\b/i,
    instead: 'say "they are skilled at this"',
  },
  { words: /\bgave away (?:her|his|their|your|all)\b/i, instead: 'say "was made to send"' },
  {
    words: /\b(?:easy|soft|typical|perfect) (?:target|victim|prey)s?\b|\blonely old\b/i,
    instead: 'leave it out: it happens to all kinds of people',
  },
  {
    words: /\bfinally reali[sz]ed?\b|\bcame to (?:her|his|their) senses\b/i,
    instead: 'say "stopped", "noticed" or "reported"',
  },
  { words: /\bslaves?\b|\bcyber-?slaves?\b|\bscammer-victims?\b/i, instead: 'say "person forced to scam"' },
  { words: /\bfraud factor(?:y|ies)\b|\bscam (?:farm|factory|hell)s?\b/i, instead: 'say "scam compound"' },
  {
    words: /\bmafias?\b|\b(?:chinese|nigerian|asian|african|burmese|cambodian) (?:gang|scammer|mafia|syndicate)s?\b/i,
    instead: 'say "the organisation"; no nationality stands for a crime',
  },
  {
    words: /\bcommit(?:s|ted|ting)? suicide\b|\b(?:successful|failed|unsuccessful) (?:suicide|attempt)\b/i,
    instead: 'say "died by suicide"',
  },
  { words: /\brevenge porn\b|\bnudes\b/i, instead: 'say "private images"' },
];
