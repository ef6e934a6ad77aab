/** Questions as quiz tools know them: a text, answers with points, an explanation. Both files are written from these. */

export interface Answer {
  readonly text: string;
  /** In 100: 100 is right, 50 in between, 0 is not right. At least one answer of a question has 100. */
  readonly points: 0 | 50 | 100;
  /** Said to whoever chose it. */
  readonly feedback: string;
}

export interface Question {
  /** The id of the thing that it is about, and its place in the set, from 1. */
  readonly item: string;
  readonly number: number;
  /** Whether it asks what the thing is, or what one would do next. */
  readonly asks: 'what' | 'next';
  /** Its name in lists, for teachers. */
  readonly name: string;
  /** Says that the thing is made up. */
  readonly fictional: string;
  /** What one knows beforehand. */
  readonly situation: string;
  /** The thing itself, in text, line by line. */
  readonly thing: string;
  readonly question: string;
  readonly answers: readonly Answer[];
  /** What it was and why, for everybody, whatever was answered. May be empty. */
  readonly explanation: string;
}

/** All questions of a set or a form, with what somebody who takes the file has to know. */
export interface QuestionList {
  readonly id: string;
  /** The language of the words around the things. */
  readonly language: string;
  /** Where it belongs: the name of the course, then the title of the set or form. */
  readonly category: readonly [course: string, title: string];
  /** Licence, reviews, warnings: one sentence or two each. */
  readonly notes: readonly string[];
  readonly questions: readonly Question[];
}
