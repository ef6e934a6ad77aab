/** What stands in the edition of this build, for links that would otherwise lead nowhere. */
import { allPages, loadCourse, loadEdition } from './load.ts';
import { SOURCE_LANGUAGE } from '../i18n/languages.ts';

/** Whether a page of the site, by its path below the language (`/learn/today/#crisis`), is in this edition. */
export async function isHere(path: string): Promise<boolean> {
  if (!(await loadEdition())) return true;
  const [area = '', name = '', inside = ''] = path
    .replace(/[#?].*$/, '')
    .split('/')
    .filter(Boolean);
  const { tracks, scenarios, activities, sessions, forms, review } = await loadCourse();
  if (area === 'learn' && name) return tracks.some(({ lessons }) => lessons.includes(name));
  if (area === 'practice' && name) return activities.includes(name) || scenarios.includes(name);
  if (area === 'assess') return forms.length > 0;
  if (area === 'review') return review.length > 0;
  if (area === 'teach' && name === 'class') return !inside || scenarios.includes(inside);
  if (area === 'teach' && ['results', 'print', 'kit'].includes(name)) return true;
  if (area === 'teach' && name) return sessions.includes(name) || (name === 'research' && forms.length > 0);
  if (area === 'about' && name) return (await allPages(SOURCE_LANGUAGE)).some(({ id }) => id === name);
  return true;
}

/** Whether this edition keeps nothing of its readers: no place, no answer, no progress, not even when asked. */
export async function keepsNothing(): Promise<boolean> {
  return (await loadEdition())?.keeps === 'nothing';
}
