/**
 * The words of the interface. One file per area beside this one lists its keys, each with a note
 * to the translator; `content/ui/<lang>/<area>.json` holds the sentences.
 * English is complete; other languages may be partial and fall back to English with a notice.
 */
import { advertsNotes } from './ui/adverts.ts';
import { cardsNotes } from './ui/cards.ts';
import { checkNotes } from './ui/check.ts';
import { chatNotes } from './ui/chat.ts';
import { evidenceNotes } from './ui/evidence.ts';
import { homeNotes } from './ui/home.ts';
import { jobNotes } from './ui/job.ts';
import { learnNotes } from './ui/learn.ts';
import { pageNotes } from './ui/page.ts';
import { planNotes } from './ui/plan.ts';
import { platformNotes } from './ui/platform.ts';
import { referenceNotes } from './ui/reference.ts';
import { thereNotes } from './ui/there.ts';
import { todayNotes } from './ui/today.ts';
import { triageNotes } from './ui/triage.ts';

export const uiNotes = {
  ...pageNotes,
  ...homeNotes,
  ...learnNotes,
  ...chatNotes,
  ...cardsNotes,
  ...checkNotes,
  ...evidenceNotes,
  ...jobNotes,
  ...planNotes,
  ...thereNotes,
  ...platformNotes,
  ...referenceNotes,
  ...todayNotes,
  ...triageNotes,
  ...advertsNotes,
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
  'check',
  'evidence',
  'job',
  'plan',
  'there',
  'today',
] as const;
