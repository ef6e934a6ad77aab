import type { Kind } from './places.ts';

/**
 * The tags that may stand in a lesson or a page, and for each the attributes that name something by
 * its id. They are handed to the prose by the page; nothing else may be used in it.
 */
export const proseWords: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
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
  Term: {},
  HelpLine: {},
  Try: {},
};
