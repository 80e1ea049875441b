import nodeFetch, { Headers } from 'node-fetch';
import syncFetch from 'sync-fetch';
import noNetwork from '../../../src/read/references/no-network.ts';

test('what citation-js would go online with is nothing that could', () => {
  expect(nodeFetch).toBe(noNetwork);
  expect(syncFetch).toBe(noNetwork);
  expect(Headers).toBe(noNetwork.Headers);
  expect(noNetwork).toThrow('Ibidem does not go online.');
});
