/** What pages and the worker say to each other. Every message has a `type`; others are ignored by both. */

/** From a page. */
export type ToWorker =
  /** Take over now: the reader has asked for the new version. */
  | { readonly type: 'step-in' }
  /** What is kept? Answered with a `status`. */
  | { readonly type: 'status' }
  /** Keep this language too, and put back what is missing. Every page says it, so there is no answer. */
  | { readonly type: 'keep'; readonly language: string }
  /** Compare every kept file with its digest, and fetch what is missing or wrong. Answered with a `status`. */
  | { readonly type: 'check' };

/** The copy on this device. */
export interface Status {
  readonly type: 'status';
  /** The build, by a digest over all its files. */
  readonly version: string;
  /** How many files the copy has when it is whole. */
  readonly files: number;
  /** How many of them are here now. */
  readonly kept: number;
  /** What these take as they are stored, most of them packed; without what the browser needs to keep them apart. */
  readonly bytes: number;
  readonly state: 'ready' | 'incomplete';
}

/** From the worker. */
export type FromWorker =
  | Status
  /** The copy could not be finished; nothing of it is shown. `bytes` is the most room it can need: that of the files as they come. */
  | { readonly type: 'failed'; readonly reason: 'space' | 'connection'; readonly bytes: number };
