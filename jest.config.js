/** The tests of the sources: no build, no programs beyond Node. Those of the built command: test/system/jest.config.js. */
export default {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/system/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/out/'],
  // @citation-js/core asks for these when it is loaded. Nothing goes online, as in the build.
  moduleNameMapper: { '^(?:node-fetch|sync-fetch)$': '<rootDir>/src/read/references/no-network.ts' },
  // Packages that are ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(?:parse5|entities|pdfjs-dist|mdast-|micromark|unist-|decode-named-character-reference|devlop|character-entities|ccount|zwitch|longest-streak)[^/]*/)',
  ],
  transform: { '\\.m?[jt]s$': '<rootDir>/test/esbuild-transformer.cjs' },
};
