// usage: node controls.mjs TAGS OUTPUT
// Breaks a sound book and a sound PDF in known ways; each reader must fail and say why. So a pass means something.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const JSZip = createRequire(import.meta.url)('jszip');
const here = dirname(fileURLToPath(import.meta.url));
const [tagFile, output] = process.argv.slice(2);
const book = join(output, 'policymaker.epub');
const pdf = join(output, 'policymaker.pdf');
const folder = mkdtempSync(join(tmpdir(), 'controls-'));
const tags = join(folder, 'tags');
const files = readdirSync(output).filter((file) => file.endsWith('.pdf')).sort();
writeFileSync(tags, readFileSync(tagFile, 'utf8').split(/^(?=Document)/m)[files.indexOf('policymaker.pdf')]);
let failed = 0;

const checks = [];

/** Puts a check on the list: `command` must fail and say each of `messages`. */
function expect(what, command, args, ...messages) {
  checks.push({ what, command, args, messages });
}

function run(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args);
    let said = '';
    child.stdout.on('data', (data) => (said += data));
    child.stderr.on('data', (data) => (said += data));
    child.on('close', (status) => done({ status, said }));
  });
}

async function check({ what, command, args, messages }) {
  const { status, said } = await run(command, args);
  const missing = messages.filter((message) => !message.test(said));
  const found = status !== 0 && missing.length === 0;
  failed += found ? 0 : 1;
  console.log(`${found ? 'found' : 'MISSED'}  ${what}`);
  if (!found) console.log(`  exit code ${status}; not said: ${missing.join(', ')}\n${said}`);
}

async function broken(name, edits) {
  const zip = await JSZip.loadAsync(readFileSync(book));
  for (const [file, from, to] of edits) {
    const text = await zip.file(file).async('string');
    if (!from.test(text)) throw new Error(`${file} holds no ${from}`);
    zip.file(file, text.replace(from, to));
  }
  const path = join(folder, name);
  writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer' }));
  return path;
}

const node = (script, ...args) => [process.execPath, [join(here, script), ...args]];
const mark = /#(mark-[\w-]+)/.exec(await (await JSZip.loadAsync(readFileSync(book))).file('EPUB/notes.xhtml').async('string'))[1];

expect(
  'a blank page, a note whose way back is lost, a contents entry to nowhere',
  ...node('read.mjs', await broken('lost.epub', [
    ['EPUB/sources.xhtml', /<body([^>]*)>[\s\S]*<\/body>/, '<body$1><div id="back.sources"></div></body>'],
    ['EPUB/notes.xhtml', `#${mark}"`, '#titlepage"'].map((x, i) => (i === 1 ? new RegExp(x) : x)),
    ['EPUB/nav.xhtml', /href="imprint\.xhtml[^"]*"/, 'href="imprint.xhtml#gone"'],
  ])),
  /epubjs: page \d+ \(sources\.xhtml\) is blank/,
  /foliate: page \d+ \(EPUB\/sources\.xhtml\) is blank/,
  /epubjs: .*(way back|back link)/,
  /foliate: .*(way back|back link)/,
  /epubjs: contents entry .*gone/,
  /foliate: contents entry .*gone/,
);
expect(
  'text too wide for 320 px, lost in the dark, shown by styles alone',
  ...node('read.mjs', await broken('look.epub', [
    ['EPUB/imprint.xhtml', /<\/section>/, '<p style="width: 700px">wide</p><p style="color: #14181C">dark</p><p class="gone">hidden</p></section>'],
    ['EPUB/style.css', /^/, '.gone { display: none; }\n'],
  ])),
  /imprint\.xhtml: at 320 px and 200 % the text runs over the side/,
  /imprint\.xhtml: dark mode/,
  /imprint\.xhtml: without styles it says .*hidden/,
);
expect(
  'a picture without alternative, in Ace',
  ...node('ace.mjs', await broken('alt.epub', [['EPUB/part-1.xhtml', / alt="[^"]*"/, '']])),
  /image-alt/,
);

const qdf = join(folder, 'plain.pdf');
execFileSync('qpdf', ['--qdf', '--object-streams=disable', pdf, qdf]);
const plain = readFileSync(qdf, 'latin1');
function damaged(name, from, to) {
  if (!from.test(plain)) throw new Error(`the PDF holds no ${from}`);
  const raw = join(folder, `raw-${name}`);
  writeFileSync(raw, Buffer.from(plain.replace(from, to), 'latin1'));
  const path = join(folder, name);
  writeFileSync(path, execFileSync('fix-qdf', [raw], { maxBuffer: 1 << 28 }));
  return path;
}
expect('a heading that is tagged as a paragraph', ...node('pdf.mjs', tags, damaged('tag.pdf', /\/S \/H1\b/, '/S /P')), /pdf\.js: piece/, /poppler: piece/);
expect('links and bookmarks that lead nowhere', ...node('pdf.mjs', tags, damaged('links.pdf', /\/S \/GoTo\b/g, '/S /Nope')), /bookmark .* leads nowhere/, /link .* leads nowhere/);
expect('pages without text', ...node('pdf.mjs', tags, damaged('mute.pdf', /\b(TJ|Tj)\b/g, '')), /page 1 has no text layer/);
const cut = join(folder, 'cut.pdf');
writeFileSync(cut, readFileSync(pdf).subarray(0, 40000));
expect('a file cut short, in poppler, qpdf and mupdf', join(here, '../pdf'), [cut], /cut\.pdf/);
async function worker() {
  for (let next = checks.shift(); next; next = checks.shift()) await check(next);
}
await Promise.all([worker(), worker()]);
rmSync(folder, { recursive: true, force: true });
console.log(failed === 0 ? 'Controls: all found' : `Controls: ${failed} missed`);
process.exit(failed === 0 ? 0 : 1);
