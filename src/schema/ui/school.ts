/** Words of what is for a class, and of an edition that keeps nothing. */
export const schoolNotes = {
  'school.title': 'Heading on the practice page, above what is for schools. Its readers are teachers.',
  'school.text': 'Below that heading, to the teacher: how it is used, and what is cut.',
  'school.ages': 'In a list: for whom it is. {from} is 13 or 16.',
  'school.help': 'Heading at the end of a conversation for schools. To a pupil; plain and calm.',
  'school.help.tell': 'Below it: whom to tell. Use the word that schools have for the adult in charge of pupils’ safety.',
  'school.help.money': 'Below it: what to do about money. “Together” means with that adult.',
  'school.help.picture': 'Below it: what to do about a threat with a picture. Nothing more is said of it anywhere for schools.',
  'school.help.fault': 'Below it: that the pupil is not to blame.',
  'school.help.link': 'Link to the help page.',
  'school.signpost': 'Heading on the page of a technique that is only named in the school edition.',
  'school.signpost.why': 'At the end of that page: that there is no more of it here.',
  'school.nothingKept': 'Notice on the pages about what is kept, in an edition that keeps nothing.',
  'school.placeGone': 'Beside a conversation or things to judge, in that edition, where others would say what is kept.',
  'school.try': 'Under the first message on the home page, in that edition.',
  'school.stopped': 'After somebody pressed “Stop” in a conversation, in that edition.',
  'school.report': 'Beside the report for bank and police, in that edition.',
} as const;
