import { badRequest } from '../world/refusal.ts';

/** A file that came with a multipart request. */
export interface Upload {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Buffer;
}

/** The parameters of one call; JSON, form and multipart all look the same from here. */
export class Params {
  readonly fields: Record<string, unknown>;
  readonly uploads: Map<string, Upload>;

  constructor(fields: Record<string, unknown>, uploads: Map<string, Upload> = new Map()) {
    this.fields = fields;
    this.uploads = uploads;
  }

  /** An empty string counts as absent, as at Telegram. */
  has(name: string): boolean {
    const value = this.fields[name];
    return value !== undefined && value !== null && value !== '';
  }

  text(name: string): string {
    const value = this.fields[name];
    if (value === undefined || value === null) return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  /** An integer, also one that came as text. */
  whole(name: string): number | undefined {
    const value = Number(this.text(name) || Number.NaN);
    return Number.isSafeInteger(value) ? value : undefined;
  }

  decimal(name: string): number | undefined {
    const value = Number(this.text(name) || Number.NaN);
    return Number.isFinite(value) ? value : undefined;
  }

  /** Telegram's ways of saying yes in a form. */
  flag(name: string): boolean {
    return /^(true|yes|1)$/i.test(this.text(name));
  }

  /** An object or array; as a string it is parsed first. */
  json(name: string, what: string): unknown {
    const value = this.fields[name];
    if (!this.has(name)) return undefined;
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      throw badRequest(`can't parse ${what} JSON object`);
    }
  }

  /** What the log of calls shows. */
  shown(): Record<string, unknown> {
    if (this.uploads.size === 0) return this.fields;
    const files = [...this.uploads].map(([field, { name, bytes }]) => [field, `<${name}, ${bytes.length} bytes>`]);
    return { ...this.fields, ...Object.fromEntries(files) };
  }
}

/** A JSON object, not an array. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
