export { prettyJson } from '../write/pretty-json.ts';
