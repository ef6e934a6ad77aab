import type { UiKey } from '../../schema/ui.ts';

/** A page that goes on from here: its words, and its address below `/<lang>/`. */
export interface Further {
  readonly words: UiKey;
  readonly to: string;
}

/**
 * Where an editor goes on from `/<lang>/embed/`: the one list.
 */
export const further: readonly Further[] = [
  { words: 'embed.further.cms', to: 'about/editors/' },
  { words: 'embed.further.network', to: 'about/network/' },
  { words: 'embed.further.lms', to: 'about/lms/' },
  { words: 'embed.further.downloads', to: 'downloads/' },
  { words: 'embed.further.privacy', to: 'about/privacy/' },
  { words: 'embed.further.licences', to: 'about/licences/' },
];
