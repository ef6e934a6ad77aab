/**
 * Words by which people look for something that our pages call by another name, or must find first. For
 * each page, its path below the language, and the words. A search that holds them shows that page on top.
 *
 * The first page that fits is taken, so what is urgent stands first.
 */
export const aliases: Readonly<Record<string, readonly string[]>> = {
  'help/': [
    'help',
    'suicide',
    'suicidal',
    'kill myself',
    'end my life',
    'want to die',
    'emergency',
    'hotline',
    'helpline',
    'police',
    'report',
    'who to call',
    'i was scammed',
    'been scammed',
    'i sent money',
    'lost my savings',
    'trapped',
    'held captive',
    'cannot leave',
    'embassy',
  ],
  'techniques/recovery-offer/': ['recover', 'recovery', 'get money back', 'get my money back', 'refund', 'hacker'],
  'techniques/threats-and-leverage/': ['blackmail', 'sextortion', 'extortion', 'nudes', 'private photos'],
  'techniques/pay-to-withdraw/': [
    'withdraw',
    'withdrawal',
    'account frozen',
    'pay tax',
    'unlock account',
    'release fee',
  ],
  'techniques/fake-platform/': [
    'fake trading app',
    'trading app',
    'fake exchange',
    'fake crypto app',
    'fake platform',
    'trading platform',
    'fake broker',
  ],
  'techniques/guaranteed-returns/': ['guaranteed', 'daily profit', 'daily return', 'double your money', 'risk free'],
  'techniques/wrong-number-opener/': [
    'wrong number',
    'whatsapp wrong number',
    'telegram wrong number',
    'random text',
    'unknown number',
  ],
  'techniques/money-through-you/': ['money mule', 'mule', 'use my bank account'],
  'techniques/task-deposit/': ['task scam', 'like videos', 'rate products', 'optimisation job', 'optimization job'],
  'techniques/job-too-easy/': ['job offer', 'job abroad', 'work abroad', 'overseas job', 'customer service job'],
  'techniques/fake-video-proof/': ['deepfake', 'deep fake', 'fake video', 'video call'],
  'techniques/tailored-persona/': ['catfish', 'catfishing', 'fake profile'],
  'about/names/': [
    'pig butchering',
    'pig-butchering',
    'sha zhu pan',
    'shazhupan',
    'pig slaughter',
    'romance baiting',
    'crypto romance scam',
    'crypto romance',
    'romance scam',
    'romance fraud',
    'crypto scam',
    'crypto fraud',
    'bitcoin scam',
    'investment scam',
    'cryptorom',
    'relationship investment scam',
    'love scam',
    'dating scam',
  ],
};

/** The page to show first for a search, as a path below the language; nothing where no word of it is known. */
export function aliasOf(search: string): string | undefined {
  const words = ` ${plain(search)} `;
  return Object.keys(aliases).find((page) => aliases[page]?.some((alias) => words.includes(` ${plain(alias)} `)));
}

/** Letters and digits only, without capitals and accents, one space between words. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
