import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from '../../world/refusal.ts';
import type { Params } from '../params.ts';
import { type Formatted, givenEntities } from './entities.ts';
import { withFound } from './found.ts';
import { parseHtml } from './html.ts';
import { parseLegacyMarkdown } from './legacy.ts';
import { parseMarkdown } from './markdown.ts';

/** Telegram: 1-4096 characters of text, 0-1024 of caption, both after entities parsing. */
export const TEXT_LIMIT = 4096;
export const CAPTION_LIMIT = 1024;
/** A Bot API server refuses longer raw texts before it looks at them. */
const RAW_BYTES = 1 << 15;

/** The text of a call, parsed by its mode, trimmed as Telegram trims it, with what Telegram finds in it. */
function formatted(params: Params, textField: string, entitiesField: string, modeField = 'parse_mode'): Formatted {
  const source = params.text(textField);
  if (Buffer.byteLength(source) > RAW_BYTES) throw badRequest('text is too long');
  const { text, entities } = trimmed(parsed(source, params, entitiesField, modeField));
  return { text, entities: withFound(text, entities) };
}

/** Entities count only without a parse mode. */
function parsed(source: string, params: Params, entitiesField: string, modeField: string): Formatted {
  const mode = params.text(modeField).toLowerCase();
  if (source === '' || mode === '' || mode === 'none') {
    return { text: source, entities: givenEntities(params.json(entitiesField, 'entities'), source) };
  }
  if (mode === 'html') return parseHtml(source);
  if (mode === 'markdownv2') return parseMarkdown(source);
  if (mode === 'markdown') return parseLegacyMarkdown(source);
  throw badRequest('unsupported parse_mode');
}

/** Telegram drops white space at the end, and at the beginning before the first entity. */
export function trimmed({ text, entities }: Formatted): Formatted {
  const end = text.trimEnd();
  const leading = /^[ \n\r\t]*/.exec(end)?.[0].length ?? 0;
  const start = Math.min(leading, entities[0]?.offset ?? leading);
  if (start === 0 && end.length === text.length) return { text, entities };
  const kept = entities.map((entity) => moved(entity, start, end.length)).filter((entity) => entity.length > 0);
  return { text: end.slice(start), entities: kept };
}

const moved = (entity: MessageEntity, start: number, end: number): MessageEntity => ({
  ...entity,
  offset: entity.offset - start,
  length: Math.min(entity.length, end - entity.offset),
});

/** The caption part of a message's content; nothing when there is no caption. */
export function captionOf(params: Params, tooLong = 'message caption is too long') {
  const { text, entities } = formatted(params, 'caption', 'caption_entities');
  if (text.length > CAPTION_LIMIT) throw badRequest(tooLong);
  return {
    ...(text === '' ? {} : { caption: text }),
    ...(entities.length === 0 ? {} : { caption_entities: entities }),
    ...(text !== '' && params.flag('show_caption_above_media') ? { show_caption_above_media: true as const } : {}),
  };
}

/** The text part of a message's content. */
export function textOf(params: Params, tooLong = 'message is too long') {
  if (params.text('text') === '') throw badRequest('message text is empty');
  const { text, entities } = formatted(params, 'text', 'entities');
  if (text === '') throw badRequest('text must be non-empty');
  if (text.length > TEXT_LIMIT) throw badRequest(tooLong);
  return { text, ...(entities.length === 0 ? {} : { entities }) };
}
