/** Keys of the area "research", one participant of a trial → note to the translator. Placeholders stand in braces. */
export const researchNotes = {
  'research.participant': 'Heading of the tool on the page for researchers',
  'research.code': 'Label of a text field',
  'research.order.AB': 'Said when a code is entered: order A, B',
  'research.order.BA': 'The same: order B, A',
  'research.json': 'Button',
  'research.csv': 'Button',
  'research.said.code': 'Said when the code is none',
  'research.said.none': 'Said when there is nothing',
  'research.said.saved': 'Said after saving',
  'research.said.framed': 'The same inside a frame',
} as const;
