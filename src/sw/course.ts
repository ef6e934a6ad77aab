/** One file of the site: its address from the root, its SHA-256 in base64, its size, and whose it is. */
export type CourseFile = readonly [address: string, digest: string, bytes: number, language: string];

/** What the build writes into the worker. */
export interface Course {
  readonly version: string;
  /** The first one is kept where no other is asked for. */
  readonly languages: readonly string[];
  /** `language` is empty for files that all languages share. */
  readonly files: readonly CourseFile[];
}

/** Written in by src/build/offline.ts. */
declare const __COURSE__: Course;

export const course: Course = __COURSE__;

/** The site's root: the worker lies in it. */
export const root = new URL('./', location.href);
