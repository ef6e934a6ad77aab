import type { Translate } from '../i18n/text.ts';
import type { JudgedItem } from '../schema/judged-item.ts';

type Thing = Pick<JudgedItem, 'channel' | 'heading' | 'advert' | 'lines'>;

/**
 * A thing to judge as plain text, with all that the page shows of it: where it came, its subject or headline, the head
 * of an advert, and who says what.
 */
export function thingText({ channel, heading, advert, lines }: Thing, t: Translate): string {
  const where = t(`triage.channel.${channel}`);
  if (!advert) {
    const head = channel === 'email' && heading ? `${t('triage.subject')} ${heading}` : heading;
    return [where, ...(head ? [head] : []), '', ...said(lines, t)].join('\n');
  }
  // The advert speaks first. What comes after somebody asked is a talk.
  const asked = lines.findIndex(({ from }) => from === 'you');
  const own = asked < 0 ? lines : lines.slice(0, asked);
  const isPosted = advert.seen === 'post' || advert.seen === 'message';
  const entries = (['employer', 'place', 'pay', 'hours', 'apply'] as const).map(
    (entry) => `${t(`adverts.${entry}`)}: ${advert[entry]}`,
  );
  return [
    `${where} · ${t(`adverts.seen.${advert.seen}`)}`,
    ...(isPosted ? own.slice(0, 1).map(({ from }) => `${from}:`) : []),
    ...(heading ? [heading] : []),
    ...['', ...entries, ''],
    ...own.map(({ text }) => text),
    ...(asked < 0 ? [] : ['', t('adverts.asked'), ...said(lines.slice(asked), t)]),
  ].join('\n');
}

function said(lines: Thing['lines'], t: Translate): string[] {
  return lines.map(({ from, text, at }) => {
    const who = from === 'you' ? t('triage.you') : from;
    return `${at ? `${at} ` : ''}${who}: ${text}`;
  });
}
