import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const tagLength = 16;

/** Seals with AES-256-GCM; `about` (whose, which field) is checked on opening. Form: v1.iv.text.tag, base64url. */
export const seal = (key: Buffer, about: string, text: string | Buffer): string => {
  const iv = randomBytes(12);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagLength }).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return ['v1', iv.toString('base64url'), sealed.toString('base64url'), cipher.getAuthTag().toString('base64url')].join(
    '.',
  );
};

/** Throws when the key, the owner or a single bit is not the one it was sealed with. */
export const unseal = (key: Buffer, about: string, sealed: string): Buffer => {
  const [version, iv = '', text = '', tag = ''] = sealed.split('.');
  if (version !== 'v1') throw new Error('sealed in an unknown form');
  const decipher = createDecipheriv(algorithm, key, Buffer.from(iv, 'base64url'), { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(about)).setAuthTag(Buffer.from(tag, 'base64url'));
  return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]);
};

/** 128 bits computed from a secret and the cause that asked for them. */
export const codeOf = (secret: Buffer, seed: string): Buffer =>
  createHmac('sha256', secret).update(`link:${seed}`).digest().subarray(0, 16);
