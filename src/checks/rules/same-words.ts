import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Buttons that stand together say different things. */
export const rule: Rule = {
  code: 'same-words',
  title: 'Two replies with the same words',
  explain: {
    what: 'Two replies of a step, or two options of a question, have the same words.',
    why: 'Nobody could tell them apart, by eye or by ear.',
    example: '- { id: stop, say: Goodbye., … }\n- { id: go-on, say: Goodbye., … }',
    mend: 'Let each say what it does.',
  },
  *check({ scenarios }) {
    for (const { file, value } of scenarios) {
      const lists = Object.entries(value.steps).flatMap(([step, { choices = [], predict }]) => [
        { at: ['steps', step, 'choices'], labels: choices.map((choice) => choice.say ?? choice.do ?? '') },
        { at: ['steps', step, 'predict', 'options'], labels: predict?.options.map((option) => option.text) ?? [] },
      ]);
      for (const { at, labels } of [
        ...lists,
        { at: ['recall', 'options'], labels: value.recall.options.map((option) => option.text) },
      ]) {
        const plain = labels.map((label) =>
          label
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim(),
        );
        const second = plain.findIndex((label, n) => plain.indexOf(label) < n);
        if (second >= 0)
          yield error(
            file,
            [...at, second],
            `"${labels[second] ?? ''}" stands here twice. Let each button say what it does.`,
          );
      }
    }
  },
};
