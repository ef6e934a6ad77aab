import { z } from 'astro/zod';
import { id, moved, review } from './ids.ts';

/** The families by which techniques can be filtered. */
export const families = [
  'contact',
  'bonding',
  'money-pitch',
  'platform',
  'escalation',
  'block',
  'aftermath',
  'job',
] as const;

/** The stages: 1–8 of a relationship-investment scam, j1–j6 of a job lure, task of a task scam. */
export const stages = ['1', '2', '3', '4', '5', '6', '7', '8', 'j1', 'j2', 'j3', 'j4', 'j5', 'task'] as const;

/** One technique: `content/techniques/<id>.yml`. The 35 ids never change once published. */
export const technique = z.strictObject({
  kind: z.literal('technique'),
  /** The name a learner reads: "The mistaken hello". */
  name: z.string().min(1).max(48),
  /** One sentence: what it is. */
  definition: z.string().min(1).max(160),
  /** The term researchers and regulators use. */
  'field-term': z.string().min(1),
  family: z.enum(families),
  /** Where in the story it mostly happens; the first is the main one. In quotes: "1". */
  stages: z.array(z.enum(stages)).min(1),
  /** How it feels to the person it is done to. Two or three sentences; no blame. */
  feels: z.string().min(1),
  /** A fictional example: a few words of a message, or a small scene. Never a script. */
  example: z.string().min(1),
  /** What the same thing looks like when it is fine. */
  fair: z.string().min(1),
  /** What can help: each something one can do. Two to four. */
  helps: z.array(z.string().min(1)).min(2).max(4),
  /** Which of the four tests it fails: time, people, checks, money. */
  fails: z.array(z.enum(['time', 'people', 'checks', 'money'])).min(1),
  /** Words people may search for to find this. */
  'also-called': z.array(z.string()).default([]),
  /** Where the description comes from. */
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        publisher: z.string().min(1),
        url: z.url(),
        read: z.enum(['opening of the page', 'abstract', 'second-hand report']),
      }),
    )
    .min(1),
  review,
});

export const techniqueFile = z.union([technique, moved]);
export type Technique = z.infer<typeof technique> & { id: string };
export { id as techniqueId };
