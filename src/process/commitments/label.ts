import { z } from 'zod';
import { writable } from '../vocabulary/shapes.ts';

/** What a commitment is called for short: `7`, `Objective 7`. */
export const commitmentLabel = z.string().trim().min(1).max(60).regex(writable);
