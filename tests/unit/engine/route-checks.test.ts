import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { routeChecks, routeMarks, wayOn } from '../../../src/engine/route-checks.ts';
import type { RouteCheck, RouteMark } from '../../../src/engine/route-checks.ts';
import { ROUTE_CHECKS } from '../../../src/schema/judged-item.ts';

const all = (mark: RouteMark) => new Map<RouteCheck, RouteMark>(routeChecks.map((check) => [check, mark]));

test('the checks of the page are those that an advert can be settled by', () => {
  expect([...ROUTE_CHECKS]).toEqual([...routeChecks]);
});

test('nothing marked leads to one thing, the first check', () => {
  expect(wayOn(new Map())).toEqual({ kind: 'one-thing', about: [], next: 'employer' });
  expect(wayOn(all('not-yet')).next).toBe('employer');
});

test('what is found already is not asked for again', () => {
  const marks = new Map<RouteCheck, RouteMark>([
    ['employer', 'found'],
    ['licence', 'not-yet'],
    ['visa', 'found'],
  ]);
  expect(wayOn(marks)).toEqual({ kind: 'one-thing', about: [], next: 'licence' });
});

test('six checks that fit lead to a plan, and to nothing more to check', () => {
  expect(wayOn(all('found'))).toEqual({ kind: 'plan', about: [], next: undefined });
});

for (const mark of ['differs', 'refused'] as const)
  test(`one check that is "${mark}" comes before everything else`, () => {
    for (const check of routeChecks) {
      expect(wayOn(all('found').set(check, mark))).toEqual({ kind: 'ask-first', about: [check], next: undefined });
      expect(wayOn(new Map([[check, mark]])).kind).toBe('ask-first');
    }
  });

test('of several, what can not be undone is talked about first', () => {
  expect(wayOn(all('refused')).about).toEqual(['visa', 'person', 'fee', 'contract', 'licence', 'employer']);
});

test('whatever is marked, no check is both talked about and next, and none that needs something is left out', () => {
  const marks = fc.dictionary(fc.constantFrom(...routeChecks), fc.constantFrom(...routeMarks));
  fc.assert(
    fc.property(marks, (given) => {
      const marked = new Map(Object.entries(given)) as Map<RouteCheck, RouteMark>;
      const { kind, about, next } = wayOn(marked);
      const open = routeChecks.filter((check) => (marked.get(check) ?? 'not-yet') === 'not-yet');
      const asking = routeChecks.filter((check) => ['differs', 'refused'].includes(marked.get(check) ?? ''));
      expect([...about].sort()).toEqual([...asking].sort());
      expect(next).toBe(open[0]);
      expect(kind).toBe(asking.length > 0 ? 'ask-first' : open.length > 0 ? 'one-thing' : 'plan');
    }),
  );
});
