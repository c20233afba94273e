import type { FileKind, NewFile, StoredFile } from './files.ts';
import { sizeOf } from './picture.ts';
import type { Content } from './room.ts';
import { JPEG, JPEG_SMALL, MP3, MP4, OGG, PDF, WEBP } from './samples.ts';
import type { World } from './world.ts';

/** The message kinds that carry a file. */
export type MediaKind = Exclude<FileKind, 'thumbnail'>;
export const MEDIA_KINDS: readonly MediaKind[] = [
  'photo',
  'voice',
  'audio',
  'video',
  'video_note',
  'animation',
  'document',
  'sticker',
];

/** What a person sends when nothing in particular was asked for. */
export const SAMPLE: Record<MediaKind, NewFile> = {
  photo: { name: 'photo.jpg', mime: 'image/jpeg', bytes: JPEG, width: 320, height: 240 },
  voice: { name: 'voice.oga', mime: 'audio/ogg', bytes: OGG },
  audio: { name: 'walk.mp3', mime: 'audio/mpeg', bytes: MP3 },
  video: { name: 'video.mp4', mime: 'video/mp4', bytes: MP4, width: 320, height: 240 },
  video_note: { name: 'round.mp4', mime: 'video/mp4', bytes: MP4, width: 240, height: 240 },
  animation: { name: 'animation.mp4', mime: 'video/mp4', bytes: MP4, width: 320, height: 240 },
  document: { name: 'note.pdf', mime: 'application/pdf', bytes: PDF },
  sticker: { name: 'sticker.webp', mime: 'image/webp', bytes: WEBP, width: 128, height: 128 },
};

/** The fields that every file object has. */
const base = (file: StoredFile) => ({
  file_id: file.file_id,
  file_unique_id: file.file_unique_id,
  file_size: file.size,
});

/** Two sizes, small one first, as clients upload them. */
function photoSizes(world: World, file: StoredFile) {
  const { width, height } = { ...sizeOf(file.bytes), ...pick(file, ['width', 'height']) };
  const bytes = file.bytes === JPEG ? JPEG_SMALL : file.bytes;
  const small = { width: Math.min(width, 90), height: Math.max(1, Math.round((Math.min(width, 90) * height) / width)) };
  const thumb = world.files.add('photo', { name: file.name, mime: file.mime, bytes, ...small });
  return [
    { ...base(thumb), ...small },
    { ...base(file), width, height },
  ];
}

const named = (file: StoredFile) => ({ file_name: file.name, mime_type: file.mime });
const pick = (file: StoredFile, fields: readonly ('width' | 'height')[]) =>
  Object.fromEntries(fields.flatMap((field) => (file[field] === undefined ? [] : [[field, file[field]]])));
const wide = (file: StoredFile) => ({ width: file.width ?? 320, height: file.height ?? 240 });

const STICKER = { type: 'regular', is_animated: false, is_video: false, emoji: '🙂', set_name: 'Fields' } as const;

/** The content a file makes, with plausible values for what only a real file would tell. */
export function mediaContent(world: World, file: StoredFile, more: Record<string, unknown> = {}): Content {
  const { kind } = file;
  if (kind === 'photo') return { photo: photoSizes(world, file) };
  if (kind === 'voice') return { voice: { duration: 1, mime_type: file.mime, ...base(file), ...more } };
  if (kind === 'audio') return { audio: { duration: 1, title: 'Walk', ...named(file), ...base(file), ...more } };
  if (kind === 'video') return { video: { duration: 1, ...wide(file), ...named(file), ...base(file), ...more } };
  if (kind === 'video_note') return { video_note: { duration: 1, length: file.width ?? 240, ...base(file), ...more } };
  if (kind === 'sticker') return { sticker: { ...STICKER, width: 512, height: 512, ...base(file), ...more } };
  const document = { ...named(file), ...base(file) };
  if (kind === 'animation') return { animation: { duration: 1, ...wide(file), ...document, ...more }, document };
  return { document: { ...document, ...more } };
}
