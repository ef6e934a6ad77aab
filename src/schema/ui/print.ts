/** Keys of the area "print", what is made for paper → note to the translator. Placeholders stand in braces. */
export const printNotes = {
  'print.title': 'Title of the page that lists what can be printed for a session',
  'print.summary': 'One sentence for lists and search',
  'print.lead': 'Lead of that page',
  'print.back': 'Link back to that page',
  'print.a4': 'Name of a size of paper',
  'print.letter': 'Name of a size of paper',
  'print.pdf': 'Link to a file. {paper}: size of paper',
  'print.pdf.of': 'The same, for people who hear the link by itself. {title}: what it is',
  'print.group.vote': 'Heading of a group of sheets: to vote with, and slips for the end',
  'print.group.cards': 'Heading of a group: cards',
  'print.group.worksheets': 'Heading of a group: sheets to write on, with answers',
  'print.group.wall': 'Heading of a group: posters',
  'print.group.home': 'Heading of a group: what people take home',
  'print.techniques': 'Title of the cards with one technique each',
  'print.techniques.text': 'What they are for. {count}: how many',
};
