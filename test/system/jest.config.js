import base from '../../jest.config.js';

/** The tests that run the built package and other programs: `npm run test:system`. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/system/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
};
