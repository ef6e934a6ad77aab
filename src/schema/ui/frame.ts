/** Words of an activity that stands in a page of somebody else, or in a package. */
export const frameNotes = {
  'frame.fiction': 'Below an activity in a frame: that all of it is made up, and that nothing is sent.',
  'frame.notKept': 'After that, in a frame: who closes the page begins again. {site} is the name of our site, where the place can be kept.',
  'frame.about': 'Opens what is said before an activity: who is in it, what happens, how long it takes.',
  'frame.open': 'Link: the same on our own site. {site} is the name of the site.',
  'frame.help': 'Link and heading: the numbers and addresses of help, country by country.',
  'frame.help.lead': 'Below that heading.',
  'frame.finish': 'Button at the end of a text in a learning platform.',
  'frame.finished': 'What that button says once it has been pressed.',
  'frame.course.lead':
    'Below the heading of the table of contents of a package. The heading is the name of the course.',
  'frame.forms': 'In that table: what the forms are, below the heading "Before and after".',
  'frame.kind.lesson': 'In that table: what sort of thing an entry is. A text to read.',
  'frame.kind.chat': 'As above: a conversation to play.',
  'frame.kind.platform': 'As above: a fake and a genuine account, to operate.',
  'frame.kind.triage': 'As above: a set of messages or adverts, each judged and explained at once.',
  'frame.kind.form': 'As above: things to judge, explained at the end.',
  'frame.done': 'In that table: a mark at an entry that was finished.',
  'frame.leave': 'Button in a learning platform: ends the visit and goes back to the platform.',
} as const;
