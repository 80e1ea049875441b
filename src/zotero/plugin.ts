/** ibidem.js: all that the plugin does when it is asked to. It is loaded with the first such wish. */
export { convert } from '../convert.ts';
