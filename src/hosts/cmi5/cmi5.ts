/**
 * The host script of cmi5 packages. It asks the platform over the net before the page's own script may start, says
 * that the learner has begun, has completed, and has left, and keeps the place with the platform. Opened without a
 * platform, or where it does not answer in time, the page works as it does in a frame, and nothing is noted.
 */
import { onReport } from '../host.ts';
import { inPackage } from '../in-package.ts';
import { KeptForPage } from '../kept-for-page.ts';
import { onLeaving } from '../leaving.ts';
import { launchParameters, rememberVisit, visitUnderWay } from './launch.ts';
import { Unit } from './unit.ts';

/** A learner waits no longer than this for the platform; then the page starts without it. */
const PATIENCE_MS = 8000;

/** The event on the window that the page's own script waits for: see src/build/packages/collect.ts. */
const READY = 'coursehost';

// The page's own script comes after this one, and has to be there to hear it.
const parsed = new Promise((done) => addEventListener('DOMContentLoaded', done, { once: true }));
void Promise.all([parsed, Promise.race([start().catch(() => undefined), patience()])]).then(() =>
  dispatchEvent(new Event(READY)),
);

function patience(): Promise<void> {
  return new Promise((done) => setTimeout(done, PATIENCE_MS));
}

async function start(): Promise<void> {
  const before = visitUnderWay(location.search);
  const launch = before?.launch ?? location.search;
  const parameters = launchParameters(launch);
  if (!parameters) return;
  const unit = await Unit.start(parameters, before);
  rememberVisit({ launch, authToken: unit.getAuthToken(), begun: unit.initializedDate.toISOString() });
  track(unit, await unit.place());
}

function track(unit: Unit, place: string): void {
  const { page, root } = inPackage();
  /** What was sent last; the next thing waits for it, so that nothing overtakes. */
  let last: Promise<unknown> = Promise.resolve();
  let isLost = false;
  const after = (act: () => Promise<unknown>): void => {
    last = last.then(act).catch(() => (isLost = true));
  };
  const kept = new KeptForPage(page, place, (text) => {
    after(() => unit.keepPlace(text));
    return !isLost;
  });
  window.courseHost = { storage: kept.storage() };
  onReport((what) => {
    // A platform takes it once, however often somebody comes back.
    if (what.kind !== 'complete' || !unit.isForReal || kept.done.length > 0) return;
    after(() => unit.complete());
    kept.finish(page || 'page');
  });
  /** Said once: the way back over the button ends the visit, and the page goes after that. */
  let left: Promise<void> | undefined;
  const leave = (): Promise<void> => {
    rememberVisit(undefined);
    return (left ??= unit.leave());
  };
  onLeaving(root, () => void leave().catch(() => undefined));
  offerWayBack(unit, () => last.then(leave));
}

/** A button of the page, which is hidden where the platform names no address to go back to. */
function offerWayBack(unit: Unit, leave: () => Promise<void>): void {
  const button = document.querySelector<HTMLButtonElement>('[data-go-back]');
  const { wayBack } = unit;
  if (!button || !wayBack) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    void leave()
      .catch(() => undefined)
      .then(() => location.assign(wayBack));
  });
}
