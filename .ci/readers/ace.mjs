// usage: node ace.mjs BOOK.epub…
// Runs Ace by DAISY on each book and fails unless every outcome in its report is "pass".
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from './chromium.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const cli = join(here, 'node_modules/@daisy/ace-cli/bin/ace.js');
const books = process.argv.slice(2).map((book) => resolve(book));
if (books.length === 0) {
  console.error('usage: node ace.mjs BOOK.epub…');
  process.exit(2);
}

function ace(book, folder) {
  const environment = { ...process.env, PUPPETEER_EXECUTABLE_PATH: chromiumPath };
  return new Promise((done) => {
    const child = spawn(process.execPath, [cli, '-s', '-E', '-f', '-o', folder, book], { env: environment, cwd: folder });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => done({ code, output }));
  });
}

/** Every assertion in the report, with the file it is about. Leaves carry an outcome of their own. */
function* assertions(node, subject) {
  const about = node['earl:testSubject']?.url ?? subject;
  for (const child of node.assertions ?? []) {
    if (child.assertions) {
      yield* assertions(child, about);
    } else {
      yield { about, outcome: child['earl:result']?.['earl:outcome'], child };
    }
  }
}

function outcomes(node, found = []) {
  if (node && typeof node === 'object') {
    if (typeof node['earl:outcome'] === 'string') found.push(node['earl:outcome']);
    Object.values(node).forEach((value) => outcomes(value, found));
  }
  return found;
}

async function check(book) {
  const folder = mkdtempSync(join(tmpdir(), 'ace-'));
  try {
    const { code, output } = await ace(book, folder);
    const file = join(folder, 'report.json');
    if (!existsSync(file)) {
      return [`Ace wrote no report (exit code ${code})\n${output}`];
    }
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const failures = [...assertions(report, '')]
      .filter(({ outcome }) => outcome !== 'pass')
      .map(({ about, child }) => {
        const test = child['earl:test'];
        const result = child['earl:result'];
        return `${about}: ${test?.['dct:title']} (${test?.['earl:impact']}): ${result?.['dct:description']}\n    ${result?.html ?? ''}`;
      });
    const all = outcomes(report);
    if (all.length === 0 || (failures.length === 0 && all.some((outcome) => outcome !== 'pass'))) {
      failures.push(`outcomes: ${all.join(', ')}`);
    }
    return failures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let failed = 0;
const queue = [...books];
async function worker() {
  for (let book = queue.shift(); book; book = queue.shift()) {
    const failures = await check(book);
    failed += failures.length > 0 ? 1 : 0;
    console.log(`${failures.length === 0 ? 'pass' : 'FAIL'}  ${basename(book)}${failures.length > 5 ? `: ${failures.length} failures, of which` : ''}`);
    failures.slice(0, 5).forEach((failure) => console.log(`  ${failure}`));
  }
}
await Promise.all([worker(), worker()]);
console.log(`Ace: ${books.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
