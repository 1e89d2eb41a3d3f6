import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** Red, green, blue and alpha, each from 0 to 255. */
export type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads the size and the pixels of a PNG file with 8 bits per channel, without interlacing: what the icons are. */
export const readPng = (path: string): { width: number; height: number; pixels: Pixel[] } => {
  const file = readFileSync(path);
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const channels = file[25] === 6 ? 4 : 3;
  const bytes = unfilter(inflateSync(Buffer.concat(data)), width * channels, channels);
  const pixels = Array.from({ length: width * height }, (_, at): Pixel => {
    const [red = 0, green = 0, blue = 0, alpha = 255] = bytes.subarray(at * channels, (at + 1) * channels);
    return [red, green, blue, alpha];
  });
  return { width, height, pixels };
};

/** Each line starts with the number of the filter that predicts its bytes from those left of, above and left above them (PNG, chapter 9). */
const unfilter = (raw: Buffer, stride: number, channels: number): Buffer => {
  const out = Buffer.alloc((raw.length / (stride + 1)) * stride);
  for (let at = 0; at < out.length; at += 1) {
    const line = Math.floor(at / stride);
    const column = at % stride;
    const left = column < channels ? 0 : (out[at - channels] ?? 0);
    const above = out[at - stride] ?? 0;
    const corner = column < channels ? 0 : (out[at - stride - channels] ?? 0);
    const predicted = [0, left, above, Math.floor((left + above) / 2), paeth(left, above, corner)][raw[line * (stride + 1)] ?? 0] ?? 0;
    out[at] = (raw[line * (stride + 1) + 1 + column] ?? 0) + predicted;
  }
  return out;
};

const paeth = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner;
  const distance = (value: number) => Math.abs(guess - value);
  if (distance(left) <= distance(above) && distance(left) <= distance(corner)) return left;
  return distance(above) <= distance(corner) ? above : corner;
};
