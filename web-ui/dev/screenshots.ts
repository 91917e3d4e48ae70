import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import { launchBrowser } from '../e2e/browser.ts';

const FOLDER = 'target/screenshots';
const NETWORK = '/networks/net-vip-itajarvi';
const WIDTHS = [1280, 390];
const SCHEMES = ['light', 'dark'] as const;

interface Shot {
  name: string;
  path: string;
  prepare?: (page: Page) => Promise<unknown>;
}

const button = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const BEFORE_ANYTHING: Shot[] = [
  { name: 'start', path: '/' },
  { name: 'start-own', path: '/', prepare: button(/Aloita oma/) },
  {
    name: 'start-faults',
    path: '/',
    prepare: (page) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{}') }),
  },
];

const PAGES: Shot[] = [
  { name: 'home', path: NETWORK },
  { name: 'home-past', path: `${NETWORK}?asOf=2024-10-02` },
  { name: 'agreements', path: `${NETWORK}/agreements` },
  { name: 'agreements-past', path: `${NETWORK}/agreements?asOf=2024-09-20` },
  { name: 'agreement', path: `${NETWORK}/agreements/p11?against=1` },
  { name: 'agreement-open', path: `${NETWORK}/agreements/goal-phenomenon` },
  { name: 'proposal', path: `${NETWORK}/proposals/p06-v2` },
  { name: 'proposal-changes', path: `${NETWORK}/proposals/p06-v2?changes=yes` },
  { name: 'proposal-decided', path: `${NETWORK}/proposals/p06-v1` },
  { name: 'who-agreed', path: `${NETWORK}/who-agreed?asOf=2025-08-20` },
  { name: 'take-up-dialog', path: `${NETWORK}/agreements`, prepare: button(/Uusi sovittava/) },
  { name: 'propose-dialog', path: `${NETWORK}/agreements/p11`, prepare: button(/Ehdota uutta/) },
  { name: 'meeting-dialog', path: `${NETWORK}/proposals/p06-v2`, prepare: button(/Kirjaa kokouksessa/) },
  { name: 'outcome-dialog', path: `${NETWORK}/proposals/p06-v2`, prepare: button(/^Hyväksy$/) },
  { name: 'people', path: `${NETWORK}/people` },
  { name: 'people-past', path: `${NETWORK}/people?asOf=2024-05-14` },
  { name: 'people-known', path: `${NETWORK}/people?asOf=2025-08-20&knownAt=2099-01-01T00:00:00Z` },
  { name: 'organisations', path: `${NETWORK}/organisations` },
  { name: 'member', path: `${NETWORK}/people/a03` },
  { name: 'card', path: `${NETWORK}/card` },
  { name: 'card-past', path: `${NETWORK}/card?asOf=2025-01-01` },
  { name: 'history', path: `${NETWORK}/history`, prepare: button(/Näytä tiedot/) },
  { name: 'finder', path: `${NETWORK}/people`, prepare: (page) => page.keyboard.press('Control+k') },
  { name: 'join-dialog', path: `${NETWORK}/people`, prepare: button(/Lisää jäsen/) },
  { name: 'assess-dialog', path: `${NETWORK}/card`, prepare: button(/Lisää arvio/) },
  { name: 'date-chip', path: `${NETWORK}/people`, prepare: button(/Valitse päivä/) },
  { name: 'not-there', path: `${NETWORK}/nowhere` },
];

let faults = 0;

async function shoot(page: Page, base: string, shot: Shot, suffix: string): Promise<void> {
  await page.goto(base + shot.path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('load');
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  await shot.prepare?.(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${FOLDER}/${shot.name}-${suffix}.png`, fullPage: shot.prepare === undefined });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
  if (sideways > 0) {
    found.push(`scrolls sideways by ${sideways.toString()} px`);
  }
  faults += found.length;
  found.forEach((each) => console.log(`${shot.name}-${suffix}: ${each}`));
}

/** Takes every page at both widths in both colours, from the built pages under their content security policy. */
export async function main(wanted: string[]): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  await build({ mode: 'stub', logLevel: 'error', build: { outDir: 'target/preview' } });
  const server = await preview({ mode: 'stub', build: { outDir: 'target/preview' }, preview: { port: 0, host: '127.0.0.1' } });
  const base = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
  const browser = await launchBrowser();
  const fits = ({ name }: Shot) => wanted.length === 0 || wanted.includes(name);
  const shootAll = async (shots: Shot[]) => {
    for (const scheme of SCHEMES) {
      for (const width of WIDTHS) {
        const context = await browser.newContext({
          viewport: { width, height: width > 600 ? 900 : 844 }, colorScheme: scheme, locale: 'fi-FI', reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        page.on('console', (message) => {
          if (message.type() === 'error') {
            console.log(`console: ${message.text()}`);
          }
        });
        for (const shot of shots.filter(fits)) {
          await shoot(page, base, shot, `${width.toString()}-${scheme}`);
        }
        await context.close();
      }
    }
  };
  await shootAll(BEFORE_ANYTHING);
  await fetch(`${base}/api/examples/vip-ita-jarvi/import`, { method: 'POST' }).then((answer) => answer.text());
  await shootAll(PAGES);
  await fetch(`${base}/sign-in?token=seat-a12`, { redirect: 'manual' });
  await shootAll([
    { name: 'home-member', path: NETWORK },
    { name: 'proposal-member', path: `${NETWORK}/proposals/p06-v2` },
    { name: 'proposal-objecting', path: `${NETWORK}/proposals/p06-v2`, prepare: button(/^Vastustan/) },
  ]);
  await fetch(`${base}/sign-in?token=out`, { redirect: 'manual' });
  await shootAll([{ name: 'sign-in-needed', path: '/' }]);
  await browser.close();
  await server.close();
  console.log(`${faults.toString()} faults`);
  return faults === 0 ? 0 : 1;
}
