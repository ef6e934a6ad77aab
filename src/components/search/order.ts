import { pageKind } from './page-kind.ts';

/** What pages say to help comes before conversations, in which an organisation may be the one who speaks. */
export function guidanceFirst<T extends { readonly path: string }>(hits: readonly T[]): T[] {
  const isConversation = ({ path }: T): boolean => pageKind(path) === 'conversation';
  return [...hits.filter((hit) => !isConversation(hit)), ...hits.filter(isConversation)];
}
