// usage: node read.mjs BOOK.epub…
// Reads each book in epub.js in Chromium: turns every page (none may be blank), follows every contents entry, every note
// there and back, every entry of the page list. Then each file alone: at 320 px with text at 200 % nothing may run over
// the side, and in dark mode all text must keep its contrast (axe-core).
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { chromiumArguments, chromiumPath } from './chromium.mjs';

const require = createRequire(import.meta.url);
const JSZip = require('jszip');
const here = dirname(fileURLToPath(import.meta.url));
const books = process.argv.slice(2).map((book) => resolve(book));
if (books.length === 0) {
  console.error('usage: node read.mjs BOOK.epub…');
  process.exit(2);
}

const own = {
  '/reader.html': join(here, 'reader.html'),
  '/reading.js': join(here, 'reading.js'),
  '/epub.js': join(here, 'node_modules/epubjs/dist/epub.min.js'),
  '/jszip.js': require.resolve('jszip/dist/jszip.min.js'),
};
const types = {
  '.html': 'text/html', '.xhtml': 'application/xhtml+xml', '.js': 'text/javascript', '.css': 'text/css',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ttf': 'font/ttf', '.epub': 'application/epub+zip',
};
const unzipped = await Promise.all(books.map((book) => JSZip.loadAsync(readFileSync(book))));

/** Serves the reader, the books as /N.epub, and their files as /N/…. */
async function serve(path) {
  if (own[path]) return readFileSync(own[path]);
  const [, n, file] = /^\/(\d+)(?:\.epub|\/(.*))$/.exec(path) ?? [];
  if (n === undefined) return null;
  if (!file) return readFileSync(books[n]);
  return (await unzipped[n].file(decodeURIComponent(file))?.async('nodebuffer')) ?? null;
}

const server = createServer(async (request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  const body = await serve(path);
  response.writeHead(body ? 200 : 404, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
  response.end(body ?? '');
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments });

async function reading(n) {
  const page = await browser.newPage({ viewport: { width: 390, height: 700 } });
  const errors = [];
  page.on('pageerror', (error) => errors.push(`error in the reader: ${error.message}`));
  await page.goto(`${base}/reader.html`);
  const result = await page.evaluate((url) => readBook(url), `${base}/${n}.epub`);
  await page.close();
  result.problems.push(...errors);
  return result;
}

async function files(n, options, visit) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems = [];
  for (const name of Object.keys(unzipped[n].files).filter((file) => file.endsWith('.xhtml'))) {
    await page.goto(`${base}/${n}/${name}`);
    problems.push(...(await visit(page)).map((problem) => `${basename(name)}: ${problem}`));
  }
  await context.close();
  return problems;
}

function reflow(n) {
  return files(n, { viewport: { width: 320, height: 640 } }, async (page) => {
    await page.addStyleTag({ content: 'html { font-size: 200%; }' });
    return page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= limit) return [];
      const culprits = [...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > limit + 1 && !element.parentElement.closest('.scroll, pre'))
        .slice(0, 3)
        .map((element) => `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`);
      return [`at 320 px and 200 % the text runs over the side: ${culprits.join('; ')}`];
    });
  });
}

const axe = readFileSync(require.resolve('@daisy/axe-core-for-ace/axe.min.js'), 'utf8');

function dark(n) {
  return files(n, { viewport: { width: 390, height: 700 }, colorScheme: 'dark' }, async (page) => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      document.querySelectorAll('details').forEach((details) => (details.open = true));
      const { violations } = await axe.run(document, { runOnly: ['color-contrast'] });
      return violations.flatMap((violation) => violation.nodes.map((node) => `dark mode: ${node.failureSummary} ${node.html.slice(0, 120)}`));
    });
  });
}

let failed = 0;
for (let n = 0; n < books.length; n++) {
  const read = await reading(n);
  const problems = [...new Set([...read.problems, ...(await reflow(n)), ...(await dark(n))])];
  failed += problems.length > 0 ? 1 : 0;
  console.log(
    `${problems.length === 0 ? 'pass' : 'FAIL'}  ${basename(books[n])}: ${read.pages} pages turned, ${read.contents} contents entries, ${read.notes} notes there and back, ${read.list} pages of the list`,
  );
  problems.slice(0, 8).forEach((problem) => console.log(`  ${problem}`));
}
await browser.close();
server.close();
console.log(`Reading: ${books.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
