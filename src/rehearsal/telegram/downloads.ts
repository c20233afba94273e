import { badRequest } from '../world/refusal.ts';
import type { Methods } from './method.ts';

/** Telegram: a bot downloads files of at most 20 MB. */
const DOWNLOAD_BYTES = 20 * 1024 * 1024;

/** A file's path, which can be fetched for an hour at Telegram and for ever here. */
export const downloads: Methods = {
  getFile(world, params) {
    const id = params.text('file_id');
    if (id === '') throw badRequest('file_id not specified');
    const file = world.files.get(id);
    if (file === undefined) throw badRequest('invalid file_id');
    if (file.size > DOWNLOAD_BYTES) throw badRequest('file is too big');
    const { file_id, file_unique_id, size, path } = file;
    return { file_id, file_unique_id, file_size: size, file_path: path };
  },
};
