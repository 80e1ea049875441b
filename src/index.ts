/** Ibidem as a library. `convert` does the whole job; the rest are its rooms, for those who want only one. */
export { convert, type ConvertOptions } from './convert.ts';
export type * from './model/index.ts';
export { InputError } from './model/index.ts';
export { parse } from './parse/index.ts';
export { decode, readText } from './read/index.ts';
export { resolve } from './resolve/index.ts';
