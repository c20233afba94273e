import { extname } from 'node:path';
import type { FileKind, StoredFile } from '../world/files.ts';
import { type MediaKind, SAMPLE } from '../world/media.ts';
import { badRequest } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import type { Params } from './params.ts';

/** Telegram: a bot uploads photos of at most 10 MB and other files of at most 50 MB. */
const PHOTO_BYTES = 10 * 1024 * 1024;

/** How Telegram names the kinds in its refusals. */
const NAMES: Record<FileKind, string> = {
  photo: 'Photo',
  voice: 'VoiceNote',
  audio: 'Audio',
  video: 'Video',
  video_note: 'VideoNote',
  document: 'Document',
  animation: 'Animation',
  sticker: 'Sticker',
  thumbnail: 'Thumbnail',
};
/** Telegram lets a file be sent again as these other kinds. */
const ALSO: Partial<Record<FileKind, readonly FileKind[]>> = {
  video: ['document', 'animation'],
  animation: ['document', 'video'],
  audio: ['document', 'voice'],
  voice: ['document', 'audio'],
};

/** The file of a call: an upload of this call, or one that is known by its id. */
export function fileOf(world: World, params: Params, kind: MediaKind, field: string, reference?: string): StoredFile {
  const said = reference ?? params.text(field);
  const upload = said.startsWith('attach://') ? params.uploads.get(said.slice(9)) : params.uploads.get(field);
  if (upload !== undefined) return keepUpload(world, kind, upload);
  if (said === '') throw badRequest(`there is no ${kind.replace('_', ' ')} in the request`);
  if (/^https?:/.test(said)) throw badRequest('failed to get HTTP URL content');
  const file = world.files.known(said);
  if (file.kind !== kind && !ALSO[kind]?.includes(file.kind)) {
    throw badRequest(`can't use file of type ${NAMES[file.kind]} as ${NAMES[kind]}`);
  }
  return file.kind === kind ? file : world.files.add(kind, file);
}

/** Telegram knows a document's type by its name. */
const DOCUMENTS: Record<string, string> = {
  pdf: 'application/pdf',
  json: 'application/json',
  yaml: 'application/x-yaml',
  txt: 'text/plain',
};

/** A library often sends everything as octet-stream; then the kind tells the type, or the name. */
function keepUpload(world: World, kind: MediaKind, upload: { name: string; mime: string; bytes: Buffer }): StoredFile {
  if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
  if (kind === 'photo' && upload.bytes.length > PHOTO_BYTES) throw badRequest('file is too big');
  const name = upload.name === '' ? SAMPLE[kind].name : upload.name;
  const plain = upload.mime === 'application/octet-stream';
  return world.files.add(kind, { bytes: upload.bytes, name, mime: plain ? typeOf(kind, name) : upload.mime });
}

const typeOf = (kind: MediaKind, name: string): string =>
  kind === 'document' ? (DOCUMENTS[extname(name).slice(1)] ?? 'application/octet-stream') : SAMPLE[kind].mime;
