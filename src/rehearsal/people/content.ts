import type { MessageEntity } from '@grammyjs/types';
import { CAPTION_LIMIT, TEXT_LIMIT, trimmed } from '../telegram/wording/formatted.ts';
import { withFound } from '../telegram/wording/found.ts';
import { isCaptioned } from '../world/kinds.ts';
import { MEDIA_KINDS, type MediaKind, mediaContent, SAMPLE } from '../world/media.ts';
import type { Person } from '../world/person.ts';
import { badRequest } from '../world/refusal.ts';
import type { Content } from '../world/room.ts';
import type { World } from '../world/world.ts';
import { SERVICE_KINDS } from './occurrences.ts';
import { SAMPLE_KINDS, sampleOf } from './samples.ts';

/** The body of a request of the people's interface. */
export type Order = Record<string, unknown>;

/** Everything a person can send; the other words of an order are about the message. */
const KINDS = new Set<string>(['text', ...MEDIA_KINDS, ...SAMPLE_KINDS, ...SERVICE_KINDS]);

/** The content of what a person sends: exactly one kind, made plausible where only `true` was said. */
export function contentOf(world: World, person: Person, order: Order): Content {
  const kind = Object.keys(order).find((name) => KINDS.has(name) && order[name] !== undefined && order[name] !== null);
  if (kind === undefined) throw badRequest('say what to send: text, photo, voice, …');
  if (kind === 'text') return textContent(String(order.text), order.entities);
  const media = MEDIA_KINDS.find((known) => known === kind);
  const content =
    media === undefined ? sampleOf(world, person, kind, order[kind]) : fileContent(world, media, order[kind]);
  return { ...content, ...captionContent(content, order) };
}

/** A text as a client sends it: trimmed, not empty, with what clients find in it. */
export function textContent(source: string, entities: unknown): Content {
  const { text, entities: kept } = trimmed({ text: source, entities: given(entities) });
  if (text === '') throw badRequest('message text is empty');
  if (text.length > TEXT_LIMIT) throw badRequest('message is too long');
  const all = withFound(text, kept);
  return { text, ...(all.length === 0 ? {} : { entities: all }) };
}

/** A caption, where the kind can have one. */
export function captionContent(content: Content, order: Order): Content {
  if (typeof order.caption !== 'string' || !isCaptioned(content)) return {};
  const source = { text: order.caption, entities: given(order.caption_entities ?? order.entities) };
  const { text, entities } = trimmed(source);
  if (text.length > CAPTION_LIMIT) throw badRequest('message caption is too long');
  if (text === '') return {};
  const all = withFound(text, entities);
  return { caption: text, ...(all.length === 0 ? {} : { caption_entities: all }) };
}

const given = (entities: unknown): MessageEntity[] => (Array.isArray(entities) ? (entities as MessageEntity[]) : []);

/** `true`, or `{ file: base64, file_name, mime_type, file_size, duration, … }`. */
function fileContent(world: World, kind: MediaKind, said: unknown): Content {
  const { file, file_name, mime_type, file_size, ...more } =
    typeof said === 'object' && said !== null ? (said as Order) : {};
  const sample = SAMPLE[kind];
  const own = typeof file === 'string' ? { bytes: Buffer.from(file, 'base64') } : sample;
  const stored = world.files.add(kind, {
    ...own,
    name: String(file_name ?? sample.name),
    mime: String(mime_type ?? sample.mime),
    ...(typeof file_size === 'number' ? { size: file_size } : {}),
  });
  return mediaContent(world, stored, more);
}
