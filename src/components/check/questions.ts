/**
 * The questions of `/check/`, in order. What is most urgent comes first. A question with `after` is only asked
 * when one of those was answered with yes or not sure: without it there is nothing to see or to hide. One with `to` leads on to a page of its own.
 */
export const questions = [
  { id: 'danger' },
  { id: 'sent' },
  { id: 'asked' },
  { id: 'screen', after: ['sent', 'asked'] },
  { id: 'lie' },
  { id: 'met' },
  { id: 'job', to: 'check/job/' },
  { id: 'passed' },
] as const satisfies readonly { id: string; after?: readonly string[]; to?: string }[];
