import type { HelpEntry } from '../schema/help.ts';
import type { Content } from './content.ts';
import type { SourceFile } from './source-file.ts';

/** A number of a help file, and where it stands. */
export interface HelpPhone {
  readonly file: SourceFile;
  readonly code: string;
  readonly country: string;
  readonly entry: HelpEntry;
  readonly phone: HelpEntry['phones'][number];
  /** The place of its `dial`. */
  readonly at: readonly (string | number)[];
}

/** Every number of every help file. */
export function* phonesOf(help: Content['help']): Generator<HelpPhone> {
  for (const { file, value } of help)
    for (const [at, entry] of value.entries.entries())
      for (const [n, phone] of entry.phones.entries())
        yield {
          ...{ file, code: value.code, country: value.name, entry, phone },
          at: ['entries', at, 'phones', n, 'dial'],
        };
}
