import { MEDIA_KINDS } from './media.ts';
import type { Content } from './room.ts';

/** What people write to each other; everything else in a message is a service note. */
const ORDINARY = [
  ...MEDIA_KINDS,
  'text',
  'rich_message',
  'live_photo',
  'paid_media',
  'story',
  'contact',
  'dice',
  'game',
  'poll',
  'venue',
  'location',
  'checklist',
  'giveaway',
  'giveaway_winners',
  'invoice',
] as const;

/** Bot API: service, paid media, giveaway and invoice messages can't be copied; nor can stories and checklists. */
const NEVER_COPIED = ['paid_media', 'giveaway', 'giveaway_winners', 'invoice', 'story', 'checklist'] as const;

const CAPTIONED = ['animation', 'audio', 'document', 'photo', 'video', 'voice', 'live_photo', 'paid_media'] as const;

const has = (content: Content, fields: readonly (keyof Content)[]): boolean =>
  fields.some((field) => content[field] !== undefined);

/** True for notes like "pinned a message". */
export const isService = (content: Content): boolean => !has(content, ORDINARY);
export const isCaptioned = (content: Content): boolean => has(content, CAPTIONED);

/** A quiz can be copied only by who knows its answer. */
export function isCopyable(content: Content): boolean {
  if (isService(content) || has(content, NEVER_COPIED)) return false;
  return content.poll?.type !== 'quiz' || content.poll.correct_option_ids !== undefined;
}
