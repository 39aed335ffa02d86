// usage: node pdf.mjs TAGS FILE.pdf…
// Opens each PDF in pdf.js and reads what a reader needs: a text layer on every page, an outline and links that lead to
// pages of the file, attachments that can be read, and the tag tree. The tree of pdf.js and that of poppler must hold the
// same elements with the same text as the one that Octavo says it wrote: TAGS, from `octavo read --tags` of the same
// briefs in the same order.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const [tagFile, ...files] = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node pdf.mjs TAGS FILE.pdf…');
  process.exit(2);
}

/** What the types of PDF 2.0 are called by readers that go by the role map. */
const old = { Aside: 'Div', FENote: 'Note', Em: 'Span', Strong: 'Span', Title: 'P' };
const bare = (text) => text.replace(/[\s\u00a0\u00ad\u2007]+/g, '');

/** Octavo's own tree: for each page its pieces of text, each with the elements around it, as "Document/P text". */
function written(dump) {
  const pieces = [];
  const path = [];
  for (const line of dump.split('\n')) {
    const depth = (line.length - line.trimStart().length) / 2;
    const said = /^\s*"(.*)" p(\d+)$/.exec(line);
    if (said) {
      pieces.push({ page: Number(said[2]), path: path.slice(0, depth).join('/'), text: bare(said[1]) });
    } else if (line.trim() && !line.trim().startsWith('(')) {
      const type = /^\s*(\w+)/.exec(line)[1];
      path.length = depth;
      path.push(old[type] ?? type);
    }
  }
  return pieces;
}

async function texts(page) {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const byId = new Map();
  const open = [];
  let all = '';
  for (const item of content.items) {
    if (item.type === 'beginMarkedContentProps' || item.type === 'beginMarkedContent') open.push(item.id);
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const id = open.filter(Boolean).at(-1);
      if (id) byId.set(id, (byId.get(id) ?? '') + item.str);
      all += item.str;
    }
  }
  return { byId, all };
}

function* leaves(node, path = []) {
  for (const child of node.children ?? []) {
    if (child.type === 'content') yield { path: path.join('/'), id: child.id };
    else if (child.role) yield* leaves(child, [...path, child.role]);
  }
}

async function place(document, dest) {
  const explicit = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  if (!Array.isArray(explicit)) return 'leads nowhere';
  const index = await document.getPageIndex(explicit[0]).catch(() => -1);
  return index >= 0 && index < document.numPages ? '' : 'leads to no page';
}

async function outline(document, items, problems) {
  let count = 0;
  for (const item of items ?? []) {
    const wrong = await place(document, item.dest);
    if (wrong || !item.title.trim()) problems.push(`bookmark "${item.title}" ${wrong || 'has no title'}`);
    count += 1 + (await outline(document, item.items, problems));
  }
  return count;
}

/** Actual text stands for rules and bullets, which have no text of their own. */
const matches = (text, said) => text === said || text === '';

function compare(reader, found, expected, problems) {
  const length = Math.max(found.length, expected.length);
  for (let i = 0; i < length; i++) {
    const [f, e] = [found[i], expected[i]];
    if (!f || !e || f.path !== e.path || !matches(f.text, e.text)) {
      problems.push(
        `${reader}: piece ${i + 1} of ${length}: ${JSON.stringify(f ?? 'nothing')}, but Octavo wrote ${JSON.stringify(e ?? 'nothing')}`,
      );
      return;
    }
  }
}

async function pdfjs(file, expected, problems) {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const bookmarks = await outline(document, await document.getOutline(), problems);
  let links = 0;
  const found = [];
  const byPage = [];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const { byId, all } = await texts(page);
    if (!all.trim()) problems.push(`page ${n} has no text layer`);
    if (/\ufffd/.test(all)) problems.push(`page ${n}: U+FFFD in its text`);
    for (const leaf of leaves(await page.getStructTree() ?? {})) {
      found.push({ page: n, path: leaf.path, text: bare(byId.get(leaf.id) ?? '') });
    }
    byPage.push(...expected.filter((piece) => piece.page === n));
    for (const annotation of await page.getAnnotations()) {
      if (annotation.subtype !== 'Link') continue;
      links++;
      const wrong = annotation.url ? '' : await place(document, annotation.dest);
      if (wrong) problems.push(`page ${n}: link "${annotation.contentsObj?.str}" ${wrong}`);
      if (!annotation.contentsObj?.str) problems.push(`page ${n}: a link does not say where it leads`);
    }
  }
  compare('pdf.js', found, byPage, problems);
  const attachments = Object.values((await document.getAttachments()) ?? {});
  if (attachments.length === 0 || attachments.some((a) => a.content.length === 0)) problems.push('no attachment can be read');
  const { info } = await document.getMetadata();
  await document.destroy();
  return `${byPage.length} pieces of text, ${bookmarks} bookmarks, ${links} links, ${attachments.length} attachments, PDF ${info.PDFFormatVersion}`;
}

/** poppler's view of the same tree, through `pdfinfo -struct-text`. */
async function poppler(file, expected, problems) {
  const { stdout: dump } = await promisify(execFile)('pdfinfo', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const found = [];
  const path = [];
  for (const line of dump.split('\n')) {
    const depth = (line.length - line.trimStart().length) / 2;
    const said = /^\s*"(.*)"$/.exec(line);
    const type = /^ *(\w+)(?: <[^>]*>)?(?: "[^"]*")?(?: \(\w+\))?:?$/.exec(line);
    if (said) found.push({ path: path.slice(0, depth).join('/'), text: bare(said[1]) });
    else if (type && Number.isInteger(depth) && !/^\s*(Object|\/)/.test(line)) {
      path.length = depth;
      path.push(type[1]);
    }
  }
  compare('poppler', merged(found), merged(expected), problems);
}

/** poppler gives the pieces of one element on one line: neighbours in the same element count as one. */
function merged(pieces) {
  const result = [];
  for (const { path, text } of pieces) {
    const last = result.at(-1);
    if (last && last.path === path) last.text += text;
    else if (text) result.push({ path, text });
  }
  return result;
}

// Maven may put colour codes around what a program prints.
const trees = readFileSync(tagFile, 'utf8').replace(/\u001b\[[0-9;]*m/g, '').split(/^(?=Document)/m);
if (trees.length !== files.length) {
  console.error(`${trees.length} tag trees for ${files.length} files`);
  process.exit(2);
}
let failed = 0;
for (let i = 0; i < files.length; i++) {
  const problems = [];
  let read = '';
  try {
    const expected = written(trees[i]);
    // poppler is a process of its own: it works while pdf.js does.
    const other = [];
    const [told] = await Promise.all([pdfjs(files[i], expected, problems), poppler(files[i], expected, other)]);
    read = told;
    problems.push(...other);
  } catch (error) {
    problems.push(`cannot be read: ${error.message}`);
  }
  failed += problems.length > 0 ? 1 : 0;
  console.log(`${problems.length === 0 ? 'pass' : 'FAIL'}  ${basename(files[i])}: ${read}`);
  problems.slice(0, 8).forEach((problem) => console.log(`  ${problem}`));
}
console.log(`pdf.js and poppler: ${files.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
