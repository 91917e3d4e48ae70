import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'chrome.exe'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const ARGUMENTS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

function onThisMachine(): string | undefined {
  const inPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env['CHROME_PATH'], ...inPath, ...PLACES].find((place) => place !== undefined && existsSync(place));
}

/** The headless Chromium of the npm package; told that it runs in a bare place, it brings its shared libraries and fonts too. */
async function fromPackage(): Promise<string> {
  const told = process.env['AWS_LAMBDA_JS_RUNTIME'];
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const place = await packaged.executablePath();
  if (told === undefined) {
    delete process.env['AWS_LAMBDA_JS_RUNTIME'];
  }
  return place;
}

/** A browser in any case: Chrome or Chromium of this machine, else the one that comes as a package. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = onThisMachine() ?? (await fromPackage());
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
