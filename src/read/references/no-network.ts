/**
 * Stands in for `node-fetch` and `sync-fetch`, which `@citation-js/core` asks for when it is loaded. Nothing goes
 * online: what asks for the network fails. The build and the tests put this file in their place.
 */
export class Headers {
  readonly kind = 'no network';
}

function noNetwork(): never {
  throw new Error('Ibidem does not go online.');
}
noNetwork.Headers = Headers;

export default noNetwork;
