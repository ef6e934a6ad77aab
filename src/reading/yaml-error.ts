import type { YAMLParseError } from 'yaml';

const sentences: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_DQ_ESCAPE: 'a "\\" in double quotes must be written twice. Write "\\\\", or use single quotes',
  BAD_INDENT: 'the line is indented less or more than its neighbours, or a bracket is not closed',
  BAD_SCALAR_START: 'a text may not begin with this sign. Put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a ":" inside text needs quotes. Write text: "He said: trust me"',
  BLOCK_IN_FLOW: 'inside { } or [ ] nothing may be indented as a list. Close the bracket first',
  MISSING_CHAR: 'a quote, a bracket or a ":" is missing',
  MULTILINE_IMPLICIT_KEY: 'a key and its ":" must stand on one line. A text over several lines starts with "key: >-"',
  UNEXPECTED_TOKEN:
    'something stands here that does not belong. Look for a missing quote, bracket or indent just before',
};

/** A YAML parser's complaint as a sentence for an author. */
export function sentenceFor(error: YAMLParseError): string {
  return `This is not valid YAML: ${sentences[error.code] ?? error.message.replace(/\.$/, '')}.`;
}
