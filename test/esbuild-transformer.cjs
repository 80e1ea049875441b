const { pathToFileURL } = require('node:url');
const { transformSync, version } = require('esbuild');
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');

const SELF = readFileSync(__filename);

/** Compiles TypeScript and ES modules to CommonJS, which jest runs without experimental flags. */
module.exports = {
  process(source, path) {
    const { code } = transformSync(source, {
      loader: path.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'inline',
      // `import()` becomes a deferred `require()`, and `import.meta` is what it would be in the module itself.
      supported: { 'dynamic-import': false },
      define: {
        'import.meta.url': JSON.stringify(pathToFileURL(path).href),
        'import.meta.dirname': '__dirname',
        'import.meta.filename': '__filename',
      },
    });
    return { code };
  },
  getCacheKey(source, path, { configString }) {
    const hash = createHash('sha256');
    for (const part of [SELF, version, configString, path, source]) hash.update(part).update('\0');
    return hash.digest('hex');
  },
};
