/** The line drawings that content may ask for. */
import { z } from 'astro/zod';

/** Which drawing of the kit: `src/components/illustration/drawings/`. */
export const drawing = z.enum([
  'app',
  'book',
  'cake',
  'call',
  'camera',
  'counter',
  'dog',
  'garden',
  'hospital',
  'kettle',
  'music',
  'sea',
  'shop',
  'train',
  'tree',
  'table',
  'two-cups',
  'lamp',
  'window',
  'chair',
  'phone',
  'letter',
  'door',
  'bench',
  'bus',
  'calendar',
  'bag',
  'cat',
  'plant',
  'court',
  'noodles',
  'rain',
  'school',
  'chart',
  'passport',
  'coins',
]);

/** A line drawing in a bubble; the caption is the alternative text as well. */
export const picture = z.strictObject({
  drawing,
  /** What it shows, in one sentence: this is what a screen reader says. */
  shows: z.string().min(1),
});
