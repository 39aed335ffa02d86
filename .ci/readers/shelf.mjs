// Serves books and readers to Chromium: the books as /N.epub, their files as /N/…, the readers beside them.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArguments, chromiumPath } from './chromium.mjs';

const require = createRequire(import.meta.url);
const JSZip = require('jszip');
const here = dirname(fileURLToPath(import.meta.url));
const foliate = join(here, 'node_modules/foliate-js');
const own = {
  '/epubjs.html': join(here, 'epubjs.html'),
  '/epubjs.js': join(here, 'epubjs.js'),
  '/foliate.html': join(here, 'foliate.html'),
  '/foliate.js': join(here, 'foliate.js'),
  '/epub.js': join(here, 'node_modules/epubjs/dist/epub.min.js'),
  '/jszip.js': require.resolve('jszip/dist/jszip.min.js'),
};
const types = {
  '.html': 'text/html', '.xhtml': 'application/xhtml+xml', '.js': 'text/javascript', '.css': 'text/css',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ttf': 'font/ttf', '.epub': 'application/epub+zip',
};

/** @param {string[]} books paths */
export async function open(books) {
  const unzipped = await Promise.all(books.map((book) => JSZip.loadAsync(readFileSync(book))));

  async function body(path) {
    if (own[path]) return readFileSync(own[path]);
    const script = /^\/foliate-js\/([\w/-]+\.js)$/.exec(path);
    if (script) return existsSync(join(foliate, script[1])) ? readFileSync(join(foliate, script[1])) : null;
    const [, n, file] = /^\/(\d+)(?:\.epub|\/(.*))$/.exec(path) ?? [];
    if (n === undefined) return null;
    if (!file) return readFileSync(books[n]);
    return (await unzipped[n].file(decodeURIComponent(file))?.async('nodebuffer')) ?? null;
  }

  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const found = await body(path);
    response.writeHead(found ? 200 : 404, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
    response.end(found ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments });
  return {
    browser,
    base: `http://127.0.0.1:${server.address().port}`,
    pages: (n) => Object.keys(unzipped[n].files).filter((file) => file.endsWith('.xhtml')),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

export const axe = readFileSync(require.resolve('@daisy/axe-core-for-ace/axe.min.js'), 'utf8');
