/** Keys of the area "questions", things to judge as files for quiz tools → note to the translator. Placeholders stand in braces. */
export const questionsNotes = {
  'questions.fictional':
    'First line of every question. It stands alone in somebody else’s tool, so it has to say it all',
  'questions.credit': 'At the top of the file: {site} is the name of the course, {licence} the address of the licence',
  'questions.keep': 'After it: what belongs together',
  'questions.notReviewed': 'After it, while nobody outside the team has read the set or form',
  'questions.points': 'After it, to teachers: why the sum of points says little',
  'questions.scale': 'After it, where the course offers six steps and the file two answers',
  'questions.form': 'After it, only in the four forms that measure before and after the course: a warning',
  'questions.formEnd': 'After that: quiz tools can show answers at once, or at the end',
  'questions.whole': 'After it: how the file is built',
  'questions.what': 'In the name of a question, seen by teachers only: it asks what the thing is. Short',
  'questions.next': 'The same: it asks what one would do next. Short',
} as const;
