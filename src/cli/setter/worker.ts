/** The other thread: sets the bibliographies that it is sent, one after the other. */
import { parentPort } from 'node:worker_threads';
import { renderBibliography } from '../../render/index.ts';
import { styleLibrary } from '../style-library/index.ts';
import type { BibliographyJob, BibliographyResult } from './job.ts';

const library = styleLibrary();

async function set({ references, style, locale: name, options }: BibliographyJob): Promise<BibliographyResult> {
  try {
    const found = name === undefined ? undefined : await library.findLocale(name);
    const locales = found ? { locales: found.locales, locale: found.tag } : { locales: library.locales };
    return { rendering: renderBibliography(references, style, { ...options, ...locales }) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (job: BibliographyJob) => {
  void set(job).then((result) => parentPort?.postMessage(result));
});
