/**
 * The sentences of two accounts, each under a key that never changes: what a translator sees. Which
 * figures a sentence may name is said beside it, by where it stands.
 */
import type { Whereabouts } from '../engine/ledger.ts';
import type { Firm, Platform, Stage } from './platform.ts';

type Say = (key: string, text: string, where: Whereabouts) => string;

/** The same two accounts with each sentence replaced by what `say` gives for its key. */
export function mapPlatformTexts<T extends Platform>(platform: T, say: Say): T {
  const plain = (key: string, text: string) => say(key, text, {});
  return {
    ...platform,
    title: plain('title', platform.title),
    summary: plain('summary', platform.summary),
    ribbon: plain('ribbon', platform.ribbon),
    person: plain('person', platform.person),
    meet: plain('meet', platform.meet),
    contents: plain('contents', platform.contents),
    points: plain('points', platform.points),
    question: plain('question', platform.question),
    fake: firmTexts(platform.fake, 'fake', say),
    genuine: firmTexts(platform.genuine, 'genuine', say),
    typed: plain('typed', platform.typed),
    next: recordTexts(platform.next, 'next', plain),
    tells: platform.tells.map((tell) => ({
      ...tell,
      name: plain(`tell.${tell.id}`, tell.name),
      fake: plain(`tell.${tell.id}.fake`, tell.fake),
      genuine: plain(`tell.${tell.id}.genuine`, tell.genuine),
      helps: plain(`tell.${tell.id}.helps`, tell.helps),
    })),
    rule: { says: plain('rule', platform.rule.says), why: plain('rule.why', platform.rule.why) },
    recap: recordTexts(platform.recap, 'recap', plain),
    recall: {
      question: plain('recall', platform.recall.question),
      options: platform.recall.options.map((option) => ({
        ...option,
        text: plain(`recall.${option.id}`, option.text),
        feedback: plain(`recall.${option.id}.feedback`, option.feedback),
      })),
    },
  };
}

/** Calls `see` with every sentence, its key and where it stands. */
export function eachPlatformText(
  platform: Platform,
  see: (key: string, text: string, where: Whereabouts) => void,
): void {
  mapPlatformTexts(platform, (key, text, where) => {
    see(key, text, where);
    return text;
  });
}

function firmTexts<F extends Firm>(firm: F, name: 'fake' | 'genuine', say: Say): F {
  const about = (key: string, text: string) => say(`${name}.${key}`, text, { firm: name });
  return {
    ...firm,
    name: about('name', firm.name),
    'shown-by': about('shown-by', firm['shown-by']),
    stages: (firm.stages as readonly Stage[]).map((stage, at) => stageTexts(stage, { firm: name, stage: at }, say)),
    register: about('register', firm.register),
    support: about('support', firm.support),
    decided: {
      use: about('use', firm.decided.use),
      leave: about('leave', firm.decided.leave),
      check: about('check', firm.decided.check),
    },
    reveal: about('reveal', firm.reveal),
  };
}

function stageTexts(stage: Stage, where: Whereabouts, say: Say): Stage {
  const { id, picture } = stage;
  return {
    ...stage,
    table: say(id, stage.table, where),
    site: say(`${id}.site`, stage.site, where),
    ...(picture && { picture: { ...picture, shows: say(`${id}.picture`, picture.shows, where) } }),
  };
}

function recordTexts(texts: Readonly<Record<string, string>>, key: string, say: (key: string, text: string) => string) {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, say(`${key}.${id}`, text)]));
}
