/// <reference lib="dom" />
import type { LiveTextData } from '../text/live-data.ts';
import { TextFollower } from './text-live/text-follower.tsx';

const text = document.querySelector('[data-live-text]')?.textContent ?? '';
if (text !== '') void new TextFollower(JSON.parse(text) as LiveTextData);
