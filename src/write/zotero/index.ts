export { zoteroBundle, type BundleContent, type InputFile } from './bundle.ts';
export { zipped, type Bundle } from './zip.ts';
