import { badRequest } from './refusal.ts';

/** A file as Telegram describes it, with its bytes. */
export interface StoredFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly mime: string;
  readonly bytes: Buffer;
  /** What Telegram would report; may be more than the bytes that are kept here. */
  readonly size: number;
  readonly path: string;
  readonly width?: number;
  readonly height?: number;
}

export type FileKind =
  | 'photo'
  | 'voice'
  | 'audio'
  | 'video'
  | 'video_note'
  | 'document'
  | 'animation'
  | 'sticker'
  | 'thumbnail';

/** The first letters of real file ids tell the kind as well. */
const PREFIX: Record<FileKind, string> = {
  photo: 'AgACAgIAAxkBAAI',
  voice: 'AwACAgIAAxkBAAI',
  audio: 'CQACAgIAAxkBAAI',
  video: 'BAACAgIAAxkBAAI',
  video_note: 'DQACAgIAAxkBAAI',
  document: 'BQACAgIAAxkBAAI',
  animation: 'CgACAgIAAxkBAAI',
  sticker: 'CAACAgIAAxkBAAI',
  thumbnail: 'AAMCAgADGQEAAQI',
};

/** A file before it has an id. */
export type NewFile = { name: string; mime: string; bytes: Buffer; size?: number; width?: number; height?: number };

/** Every file that a person sent or the bot uploaded. */
export class Files {
  readonly #byId = new Map<string, StoredFile>();
  readonly #byPath = new Map<string, StoredFile>();
  #count = 0;

  /** Gives the file its ids and its path. */
  add(kind: FileKind, file: NewFile): StoredFile {
    this.#count += 1;
    const serial = this.#count.toString(36).padStart(8, '0');
    const extension = /\.\w+$/.exec(file.name)?.[0] ?? '';
    const stored: StoredFile = {
      ...file,
      kind,
      file_id: `${PREFIX[kind]}${serial}`,
      file_unique_id: `AQAD${serial}`,
      size: file.size ?? file.bytes.length,
      path: `${kind}s/file_${this.#count}${extension}`,
    };
    this.#byId.set(stored.file_id, stored);
    this.#byPath.set(stored.path, stored);
    return stored;
  }

  get(fileId: string): StoredFile | undefined {
    return this.#byId.get(fileId);
  }

  at(path: string): StoredFile | undefined {
    return this.#byPath.get(path);
  }

  /** The kept file, or Telegram's words for an id it does not know. */
  known(fileId: string): StoredFile {
    const file = this.#byId.get(fileId);
    if (file === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
    return file;
  }

  forget(): void {
    this.#byId.clear();
    this.#byPath.clear();
  }
}
