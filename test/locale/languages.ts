import { ar } from '../../src/locale/messages/ar.js';
import { de } from '../../src/locale/messages/de.js';
import { es } from '../../src/locale/messages/es.js';
import { fr } from '../../src/locale/messages/fr.js';
import { ja } from '../../src/locale/messages/ja.js';
import type { Messages } from '../../src/locale/messages/messages.js';

/** Every bundle but English, by the tag that brings it. */
export const BUNDLES: Readonly<Record<string, Messages>> = { de, fr, es, ja, ar };

/** Every language that has words of its own. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(BUNDLES)];
