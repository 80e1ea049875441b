export { decode, type Decoded } from './decode.ts';
export { readText } from './text/index.ts';
