/**
 * The questions of `/check/`, in order. What is most urgent comes first, in the order of the list for today: nothing
 * more is sent, and the safe device is found before the bank is called from it. One with `to` leads to a page of its own.
 */
export const questions = [
  { id: 'danger' },
  { id: 'asked' },
  { id: 'screen' },
  { id: 'sent' },
  { id: 'lie' },
  { id: 'met' },
  { id: 'job', to: 'check/job/' },
  { id: 'passed' },
] as const satisfies readonly { id: string; to?: string }[];
