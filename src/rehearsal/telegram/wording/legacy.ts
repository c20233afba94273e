import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from '../../world/refusal.ts';
import { type Formatted, sorted } from './entities.ts';
import { linkEntity } from './html.ts';

/** Escapes, pre, code, bold, italic, links; last, a mark without an end. */
const PIECES =
  /\\([_*`[])|```(?:(\w+)\n)?([\s\S]*?)```|`([^`]*)`|\*([^*]*)\*|_([^_]*)_|\[([^\]]*)\](?:\(([^)]*)\))?|([_*`[])/g;

/** The old Markdown: nothing nests, and a mark without an end is an error. */
export function parseLegacyMarkdown(source: string): Formatted {
  const entities: MessageEntity[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(PIECES)) {
    text += source.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[9] !== undefined) throw endless(source, match.index);
    const shown = match[1] ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? match[7] ?? '';
    const entity = match[1] === undefined ? kindOf(match, shown) : undefined;
    if (entity !== undefined && shown !== '') {
      entities.push({ ...entity, offset: text.length, length: shown.length } as MessageEntity);
    }
    text += shown;
  }
  return { text: text + source.slice(at), entities: sorted(entities) };
}

function kindOf(match: RegExpMatchArray, shown: string): Record<string, unknown> | undefined {
  if (match[3] !== undefined) return { type: 'pre', ...(match[2] === undefined ? {} : { language: match[2] }) };
  if (match[4] !== undefined) return { type: 'code' };
  if (match[5] !== undefined) return { type: 'bold' };
  if (match[6] !== undefined) return { type: 'italic' };
  return linkEntity(match[8] ?? shown);
}

const endless = (source: string, at: number) =>
  badRequest(
    `can't parse entities: Can't find end of the entity starting at byte offset ${Buffer.byteLength(source.slice(0, at))}`,
  );
