import jsQR from 'jsqr';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect } from 'vitest';
import type { Paper, PaperRefused } from './paper.ts';

/** Papers are opened by another program than the one that wrote them. In continuous integration it may not be missing. */
export const noPoppler = spawnSync('pdftotext', ['-v']).error !== undefined;
if (noPoppler && process.env['CI'] === 'true') throw new Error('pdftotext and pdftoppm are missing: install poppler-utils.');

/** Debian's fonts-noto-cjk, or the package of the font; without it Chinese is refused, and that is tested then. */
export const chineseHere = existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc') || existsSync('node_modules/@expo-google-fonts/noto-sans-sc');

export function bytesOf(paper: Paper | PaperRefused): Uint8Array<ArrayBuffer> {
  if (paper.refused === true) throw new Error(paper.sentence);
  return paper.pdf;
}

/** The text in the order of the content, as a reader's search finds it. */
export function textOf(paper: Paper | PaperRefused, ...options: readonly string[]): string {
  const text = execFileSync('pdftotext', [...options, '-', '-'], { input: bytesOf(paper), encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 2 ** 26 });
  return text.replace(/[\u200E\u200F\u2066-\u2069\u202A-\u202E]/gu, '');
}

export function infoOf(paper: Paper | PaperRefused): Readonly<Record<string, string>> {
  const text = execFileSync('pdfinfo', ['-'], { input: bytesOf(paper), encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
  return Object.fromEntries(text.split('\n').flatMap((line) => /^(?<key>[^:]+):\s*(?<value>.*)$/u.exec(line)?.slice(1, 3).join('\u0000') ?? []).map((pair) => pair.split('\u0000')));
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray;
}

/** A page as a printer would show it, at 150 dots per inch. */
export function pictureOf(paper: Paper | PaperRefused, page: number): Picture {
  const ppm = execFileSync('pdftoppm', ['-r', '150', '-f', String(page), '-l', String(page), '-'], { input: bytesOf(paper), stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 2 ** 28 });
  const head = /^P6\s(?<width>\d+)\s(?<height>\d+)\s255\s/u.exec(ppm.subarray(0, 40).toString('latin1'));
  const [width, height] = [Number(head?.groups?.['width']), Number(head?.groups?.['height'])];
  expect(width).toBeGreaterThan(0);
  const start = head?.[0].length ?? 0;
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let from = start, to = 0; to < pixels.length; from += 3, to += 4) pixels.set([ppm[from] ?? 0, ppm[from + 1] ?? 0, ppm[from + 2] ?? 0, 255], to);
  return { width, height, pixels };
}

/** Part of a picture, in shares of its width and height. */
export function cut({ width, height, pixels }: Picture, left: number, top: number, right: number, bottom: number): Picture {
  const [x, y, across, down] = [Math.floor(width * left), Math.floor(height * top), Math.floor(width * (right - left)), Math.floor(height * (bottom - top))];
  const part = new Uint8ClampedArray(across * down * 4);
  for (let row = 0; row < down; row += 1) part.set(pixels.subarray(((y + row) * width + x) * 4, ((y + row) * width + x + across) * 4), row * across * 4);
  return { width: across, height: down, pixels: part };
}

/** What a scanner reads in the picture. */
export function scanned({ pixels, width, height }: Picture): string | undefined {
  return jsQR.default(pixels, width, height)?.data;
}
