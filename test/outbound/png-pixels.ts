import { crc32, inflateSync } from 'node:zlib';

/** The picture in a PNG file of ours: its size, and the colour of a point as `#rrggbb`. */
export const readPng = (file: Buffer) => {
  const found: Buffer[] = [];
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const sum = crc32(file.subarray(at + 4, at + 8 + length));
    if (sum !== file.readUInt32BE(at + 8 + length)) throw new Error('a part of the picture is broken');
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') found.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const pixels = inflateSync(Buffer.concat(found));
  const colourAt = (x: number, y: number): string => {
    const at = Math.floor(y) * (width * 4 + 1) + 1 + Math.floor(x) * 4;
    return `#${pixels.toString('hex', at, at + 3)}`;
  };
  return { width, height, colourAt };
};
