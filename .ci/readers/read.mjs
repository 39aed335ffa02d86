// usage: node read.mjs BOOK.epub…
// Reads each book in epub.js and in foliate-js in Chromium: turns every page (none may be blank), follows every contents
// entry, every note there and back, every entry of the page list. Then each file alone: at 320 px with text at 200 %
// nothing may run over the side, in dark mode all text must keep its contrast (axe-core), and without its style sheet it
// must say the same words in the same order.
import { basename, resolve } from 'node:path';
import { axe, open } from './shelf.mjs';

const books = process.argv.slice(2).map((book) => resolve(book));
if (books.length === 0) {
  console.error('usage: node read.mjs BOOK.epub…');
  process.exit(2);
}
const { browser, base, pages, close } = await open(books);

async function reading(n, engine) {
  const page = await browser.newPage({ viewport: { width: 390, height: 700 } });
  const errors = [];
  page.on('pageerror', (error) => errors.push(`error in the reader: ${error.message}`));
  await page.goto(`${base}/${engine}.html`);
  await page.waitForFunction(() => typeof readBook === 'function');
  const result = await page
    .evaluate((url) => readBook(url), `${base}/${n}.epub`)
    .catch((error) => ({ pages: 0, contents: 0, notes: 0, list: 0, problems: [`cannot be read: ${error.message.split('\n')[0]}`] }));
  await page.close();
  result.problems = [...result.problems, ...errors].map((problem) => `${engine}: ${problem}`);
  if (result.pages === 0 || result.contents === 0) result.problems.push(`${engine}: nothing was read`);
  return result;
}

async function files(n, options, visit) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems = [];
  for (const name of pages(n)) {
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

function dark(n) {
  return files(n, { viewport: { width: 390, height: 700 }, colorScheme: 'dark' }, async (page) => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      document.querySelectorAll('details').forEach((details) => (details.open = true));
      const { violations, incomplete } = await axe.run(document, { runOnly: ['color-contrast'] });
      // axe is not sure that text in the colour of its ground is meant to be read
      const equal = incomplete.flatMap((check) => check.nodes).filter((node) => node.any[0]?.data?.messageKey === 'equalRatio');
      return [...violations.flatMap((violation) => violation.nodes), ...equal].map(
        (node) => `dark mode: ${node.failureSummary} ${node.html.slice(0, 120)}`,
      );
    });
  });
}

function bare(n) {
  return files(n, { viewport: { width: 900, height: 900 } }, (page) =>
    page.evaluate(() => {
      document.querySelectorAll('details').forEach((details) => (details.open = true));
      const words = () => document.body.innerText.toLowerCase().split(/\s+/).filter(Boolean);
      const styled = words();
      document.querySelectorAll('link[rel=stylesheet], style').forEach((sheet) => sheet.remove());
      const plain = words();
      const at = plain.findIndex((word, i) => word !== styled[i]);
      const problems = [];
      if (at >= 0 || plain.length !== styled.length) {
        const i = at < 0 ? plain.length : at;
        problems.push(`without styles it says "${plain.slice(Math.max(0, i - 2), i + 3).join(' ')}", not "${styled.slice(Math.max(0, i - 2), i + 3).join(' ')}"`);
      }
      const wide = [...document.images].filter((image) => image.getBoundingClientRect().right > innerWidth + 1);
      return problems.concat(wide.map((image) => `without styles ${image.getAttribute('src')} is wider than the page`));
    }),
  );
}

const told = (r) => `${r.pages} pages turned, ${r.contents} contents entries, ${r.notes} notes there and back, ${r.list} pages of the list`;
let failed = 0;
const queue = books.map((_, n) => n);
async function worker() {
  for (let n = queue.shift(); n !== undefined; n = queue.shift()) {
    const [epubjs, foliate] = [await reading(n, 'epubjs'), await reading(n, 'foliate')];
    const alone = [...(await reflow(n)), ...(await dark(n)), ...(await bare(n))];
    for (const key of ['contents', 'notes', 'list']) {
      if (epubjs[key] !== foliate[key]) alone.push(`${key}: epub.js followed ${epubjs[key]}, foliate ${foliate[key]}`);
    }
    const problems = [...new Set([...epubjs.problems, ...foliate.problems, ...alone])];
    failed += problems.length > 0 ? 1 : 0;
    console.log(`${problems.length === 0 ? 'pass' : 'FAIL'}  ${basename(books[n])}: epub.js ${told(epubjs)}; foliate ${told(foliate)}`);
    problems.slice(0, 8).forEach((problem) => console.log(`  ${problem}`));
  }
}
await Promise.all([worker(), worker()]);
await close();
console.log(`Reading: ${books.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
