/** Words of an activity that stands in a page of somebody else, or in a package. */
export const frameNotes = {
  'frame.fiction': 'Below an activity in a frame: that all of it is made up, and that nothing is sent or kept.',
  'frame.open': 'Link: the same on our own site. {site} is the name of the site.',
  'frame.help': 'Link and heading: the numbers and addresses of help, country by country.',
  'frame.help.lead': 'Below that heading.',
  'frame.finish': 'Button at the end of a text in a learning platform.',
  'frame.finished': 'What that button says once it has been pressed.',
} as const;
