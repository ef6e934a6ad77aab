import { isDiscreet } from '../offline/discreet.ts';

/** Whether what somebody asks to keep may not be kept: in discreet mode, and in an edition that keeps nothing. */
export function mayNotKeep(): boolean {
  return document.documentElement.dataset['keeps'] === 'nothing' || isDiscreet();
}
