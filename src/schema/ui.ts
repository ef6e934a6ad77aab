/**
 * The words of the interface. One file per area beside this one lists its keys, each with a note
 * to the translator; `content/ui/<lang>/<area>.json` holds the sentences.
 * English is complete; other languages may be partial and fall back to English with a notice.
 */
import { advertsNotes } from './ui/adverts.ts';
import { assessNotes } from './ui/assess.ts';
import { cardsNotes } from './ui/cards.ts';
import { checkNotes } from './ui/check.ts';
import { chatNotes } from './ui/chat.ts';
import { embedNotes } from './ui/embed.ts';
import { downloadsNotes } from './ui/downloads.ts';
import { classNotes } from './ui/class.ts';
import { evidenceNotes } from './ui/evidence.ts';
import { frameNotes } from './ui/frame.ts';
import { helpingNotes } from './ui/helping.ts';
import { homeNotes } from './ui/home.ts';
import { jobNotes } from './ui/job.ts';
import { learnNotes } from './ui/learn.ts';
import { pageNotes } from './ui/page.ts';
import { planNotes } from './ui/plan.ts';
import { platformNotes } from './ui/platform.ts';
import { kitNotes } from './ui/kit.ts';
import { printNotes } from './ui/print.ts';
import { progressNotes } from './ui/progress.ts';
import { questionsNotes } from './ui/questions.ts';
import { referenceNotes } from './ui/reference.ts';
import { researchNotes } from './ui/research.ts';
import { reviewNotes } from './ui/review.ts';
import { schoolNotes } from './ui/school.ts';
import { runNotes } from './ui/run.ts';
import { teachNotes } from './ui/teach.ts';
import { thereNotes } from './ui/there.ts';
import { todayNotes } from './ui/today.ts';
import { triageNotes } from './ui/triage.ts';
import { voteNotes } from './ui/vote.ts';

export const uiNotes = {
  ...pageNotes,
  ...homeNotes,
  ...learnNotes,
  ...chatNotes,
  ...cardsNotes,
  ...checkNotes,
  ...embedNotes,
  ...evidenceNotes,
  ...jobNotes,
  ...planNotes,
  ...runNotes,
  ...teachNotes,
  ...thereNotes,
  ...platformNotes,
  ...questionsNotes,
  ...referenceNotes,
  ...todayNotes,
  ...triageNotes,
  ...advertsNotes,
  ...assessNotes,
  ...reviewNotes,
  ...researchNotes,
  ...classNotes,
  ...voteNotes,
  ...kitNotes,
  ...printNotes,
  ...progressNotes,
  ...helpingNotes,
  ...frameNotes,
  ...schoolNotes,
  ...downloadsNotes,
} as const;

/** A key of the interface: `area.thing`, one key per use, not per English word. */
export type UiKey = keyof typeof uiNotes;
export type UiText = Record<UiKey, string>;
export const uiAreas = [
  'page',
  'home',
  'learn',
  'chat',
  'platform',
  'reference',
  'cards',
  'triage',
  'adverts',
  'assess',
  'review',
  'research',
  'class',
  'vote',
  'progress',
  'check',
  'embed',
  'downloads',
  'evidence',
  'frame',
  'helping',
  'job',
  'kit',
  'plan',
  'print',
  'questions',
  'teach',
  'run',
  'there',
  'today',
  'school',
] as const;
