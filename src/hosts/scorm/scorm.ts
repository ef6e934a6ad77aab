/**
 * The host script of SCORM 1.2 packages, and of those for Kolibri, which speaks SCORM to its pages. Tells the platform
 * that the learner has begun, has finished, and where they are; asks it for nothing but that. No platform: the page
 * works as it does in a frame, and nothing is noted.
 */
import { onReport } from '../host.ts';
import { inPackage, showFinished } from '../in-package.ts';
import { KeptForPage } from '../kept-for-page.ts';
import { onLeaving } from '../leaving.ts';
import { findApi } from './api.ts';
import { ScormSession } from './session.ts';

const api = findApi(window);
const session = api && ScormSession.open(api);
if (session) track(session);

function track(session: ScormSession): void {
  const { page, root, needs } = inPackage();
  const kept = new KeptForPage(page, session.suspended, (text) => session.suspend(text));
  window.courseHost = { storage: kept.storage() };
  showFinished(kept.done);
  onReport((what) => {
    if (what.kind !== 'complete') return;
    if (needs.length > 0) kept.finish(page);
    if (needs.every((each) => kept.done.includes(each))) session.complete();
  });
  onLeaving(root, () => session.finish());
  // Brought back by Back as it was left, the page holds what was true then.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}
