/**
 * The sentences of a conversation, each under a key that never changes: what a translator sees.
 * `<lang>.json` beside a scenario holds exactly these keys and nothing else, so that a translation
 * cannot change the plot.
 */
import type { Choice, Item, Scenario, Step } from './scenario.ts';
import type { Value } from './values.ts';

type Say = (key: string, text: string) => string;

/** The same conversation with each sentence replaced by what `say` gives for its key. */
export function mapTexts(scenario: Scenario, say: Say): Scenario {
  return {
    ...scenario,
    title: say('title', scenario.title),
    summary: say('summary', scenario.summary),
    meet: say('meet', scenario.meet),
    contents: say('contents', scenario.contents),
    cast: mapValues(scenario.cast, (person, key) => ({ ...person, name: say(`cast.${key}`, person.name) })),
    phases: mapValues(scenario.phases, (name, key) => say(`phase.${key}`, name)),
    ...(scenario.values && { values: mapValues(scenario.values, (value, key) => valueTexts(value, key, say)) }),
    steps: mapValues(scenario.steps, (step) => stepTexts(step, say)),
    endings: mapValues(scenario.endings, (ending, key) => ({
      ...ending,
      title: say(`ending.${key}.title`, ending.title),
      text: say(`ending.${key}.text`, ending.text),
    })),
    reveal: perVerdict(scenario.reveal, 'reveal', say),
    counterpart: perVerdict(scenario.counterpart, 'counterpart', say),
    recap: mapValues(scenario.recap, (text, key) => say(`recap.${key}`, text)),
    recall: {
      question: say('recall', scenario.recall.question),
      options: scenario.recall.options.map((option) => ({
        ...option,
        text: say(`recall.${option.id}`, option.text),
        feedback: say(`recall.${option.id}.feedback`, option.feedback),
      })),
    },
  };
}

/** All sentences of a conversation: key → text. Throws where two sentences would share a key. */
export function textsOf(scenario: Scenario): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  mapTexts(scenario, (key, text) => {
    if (key in texts) throw new Error(`two sentences have the key "${key}"`);
    return (texts[key] = text);
  });
  return texts;
}

function stepTexts(step: Step, say: Say): Step {
  return {
    ...step,
    says: step.says.map((item) => itemTexts(item, say)),
    ...(step.predict && {
      predict: {
        id: step.predict.id,
        question: say(step.predict.id, step.predict.question),
        options: step.predict.options.map(({ id, text, reply }) => ({
          id,
          text: say(`${step.predict?.id}.${id}`, text),
          reply: say(`${step.predict?.id}.${id}.reply`, reply),
        })),
      },
    }),
    ...(step.choices && { choices: step.choices.map((choice) => choiceTexts(choice, say)) }),
  };
}

function itemTexts(item: Item, say: Say): Item {
  if ('beat' in item) return { ...item, beat: say(item.id, item.beat) };
  if ('scene' in item) return { ...item, shows: say(item.id, item.shows) };
  if ('call' in item) return { ...item, text: say(item.id, item.text) };
  if ('day' in item) return { ...item, text: say(item.id, item.text) };
  const { note, picture } = item;
  return {
    ...item,
    text: say(item.id, item.text),
    ...(item['drafted-first'] && { 'drafted-first': say(`${item.id}.draft`, item['drafted-first']) }),
    ...(picture && { picture: { ...picture, shows: say(`${item.id}.picture`, picture.shows) } }),
    ...(note && {
      note: {
        ...note,
        cue: say(`${item.id}.cue`, note.cue),
        sees: say(`${item.id}.sees`, note.sees),
        'going-on': say(`${item.id}.going-on`, note['going-on']),
        helps: say(`${item.id}.helps`, note.helps),
      },
    }),
  };
}

function choiceTexts(choice: Choice, say: Say): Choice {
  return {
    ...choice,
    ...(choice.say && { say: say(choice.id, choice.say) }),
    ...(choice.do && { do: say(choice.id, choice.do) }),
    afterwards: say(`${choice.id}.afterwards`, choice.afterwards),
  };
}

function valueTexts(value: Value, key: string, say: Say): Value {
  const words = (['name', 'much-more', 'more', 'less', 'much-less'] as const).map((part) => [
    part,
    say(`value.${key}.${part}`, value[part]),
  ]);
  return { ...value, ...(Object.fromEntries(words) as Omit<Value, 'start'>) };
}

function perVerdict(texts: { scam?: string | undefined; genuine?: string | undefined }, key: string, say: Say) {
  return {
    ...(texts.scam && { scam: say(`${key}.scam`, texts.scam) }),
    ...(texts.genuine && { genuine: say(`${key}.genuine`, texts.genuine) }),
  };
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
