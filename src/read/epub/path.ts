function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The path of a file in the archive that an address names.
 * @param from the file in which the address stands: `EPUB/text/ch1.xhtml` and `../notes.xhtml` give `EPUB/notes.xhtml`
 */
export function resolvePath(from: string, address: string): string {
  const path = decoded(address.split('#')[0] ?? '');
  if (path === '') return from;
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
