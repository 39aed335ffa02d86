// Debian's Chromium: neither Puppeteer nor Playwright may download a browser of its own.
import { existsSync } from 'node:fs';

const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const chromiumPath = candidates.find((path) => path && existsSync(path));
if (!chromiumPath) {
  console.error('no Chromium found: apt-get install -y chromium, or set CHROMIUM');
  process.exit(2);
}
// Nothing is looked at, so nothing need be painted on a GPU or in place of one.
export const chromiumArguments = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-software-rasterizer'];
