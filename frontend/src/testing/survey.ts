import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The built-in survey as the service ships it: the renderer is tested on the real one. */
export const aiAtWork: unknown = JSON.parse(
  readFileSync(resolve('../feedback-service/src/main/resources/surveys/ai-at-work-1.json'), 'utf8'),
);
