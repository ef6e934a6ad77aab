import type { Kind } from './places.ts';

/**
 * The tags that may stand in a lesson or a page, and for each the attributes that name something by
 * its id: a thing of that kind, or of either of several. They are handed to the prose by the page; nothing
 * else may be used in it.
 */
export const proseWords: Readonly<Record<string, Readonly<Record<string, Kind | readonly Kind[]>>>> = {
  Scenario: { id: 'scenario' },
  Fact: { id: 'fact' },
  Technique: { id: 'technique' },
  Note: {},
  Pause: {},
  Question: {},
  Option: {},
  Voice: {},
  Stages: {},
  Recap: {},
  Order: {},
  Step: {},
  MyLine: {},
  CircuitBreaker: {},
  TravelPlan: {},
  SmallStep: {},
  FirstDay: {},
  Compare: {},
  Passage: { scenario: 'scenario' },
  Activity: { id: ['platform', 'set'] },
  Express: { to: 'lesson' },
  Term: { technique: 'technique' },
  HelpLine: {},
  Try: {},
  Swap: {},
  RoleCard: {},
  Checklist: {},
  Tick: {},
};
