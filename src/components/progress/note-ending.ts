import { eventId } from '../../progress/events.ts';
import { luck, now, ownLog } from './own-log.ts';

/** Notes that a conversation was played to this ending. */
export function noteEnding(scenario: string, ending: string): void {
  const at = now();
  ownLog().add({ id: eventId(at, luck()), at, kind: 'ending', scenario, ending });
}
