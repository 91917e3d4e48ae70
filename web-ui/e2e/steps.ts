import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

const PATIENCE = 10_000;

let passed = 0;
let failed = 0;

class StepFailed extends Error {}

/** One thing that is to hold, told as it is seen; those that come after it rest on it. */
export async function step(sentence: string, act: () => Promise<unknown>): Promise<void> {
  const began = Date.now();
  try {
    await act();
    passed += 1;
    console.log(`  ok    ${sentence} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  } catch (thrown) {
    failed += 1;
    console.log(`  FAIL  ${sentence}\n        ${String(thrown).split('\n').slice(0, 12).join('\n        ')}`);
    throw new StepFailed(sentence);
  }
}

/** Steps that rest on each other: after the first that fails the others aren't tried, and the next part begins. */
export async function part(name: string, play: () => Promise<void>): Promise<void> {
  console.log(name);
  try {
    await play();
  } catch (thrown) {
    if (!(thrown instanceof StepFailed)) {
      throw thrown;
    }
  }
}

export function outcome(): { passed: number; failed: number } {
  return { passed, failed };
}

export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

export interface Window {
  context: BrowserContext;
  page: Page;
}

/** The keeper's window, and the address of the network that was loaded. */
export interface Begun extends Window {
  network: string;
}

/** A window of a browser that speaks Finnish; signed in like another one, or as nobody yet. */
export async function openWindow(browser: Browser, size: typeof DESK, like?: BrowserContext): Promise<Window> {
  const storageState = await like?.storageState();
  const context = await browser.newContext({ locale: 'fi-FI', viewport: size, reducedMotion: 'reduce', storageState });
  context.setDefaultTimeout(PATIENCE);
  return { context, page: await context.newPage() };
}

/** Waits until the page says it; fails with what it said instead. */
export async function says(page: Page, place: string, text: string | RegExp): Promise<void> {
  const found = page.locator(place).filter({ hasText: text }).first();
  await found.waitFor({ timeout: PATIENCE }).catch(async () => {
    const said = await page.locator(place).allInnerTexts();
    throw new Error(`expected ${String(text)} in ${place}, which says: ${said.join(' | ').slice(0, 600)}`);
  });
}

/** Waits until the page says it no more. */
export async function saysNoMore(page: Page, place: string, text: string | RegExp): Promise<void> {
  await page
    .locator(place)
    .filter({ hasText: text })
    .first()
    .waitFor({ state: 'detached', timeout: PATIENCE })
    .catch(() => {
      throw new Error(`${String(text)} should no longer be in ${place}`);
    });
}

export async function absent(what: Locator, sentence: string): Promise<void> {
  if ((await what.count()) > 0) {
    throw new Error(sentence);
  }
}

export async function settled(page: Page): Promise<void> {
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
}

/** Nothing that axe finds, and nothing that runs out of the window sideways; of a long list of equal things a few are enough. */
export async function accessible(page: Page, without?: string): Promise<void> {
  await settled(page);
  // Our pages have no frames, so nothing need be put together in another window; that would take more time than the search.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (without === undefined ? axe : axe.exclude(without)).analyze();
  if (violations.length > 0) {
    throw new Error(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`).join('\n'));
  }
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (sideways > 0) {
    throw new Error(`the page is ${sideways.toString()} px wider than its window`);
  }
}

export function dialog(page: Page): Locator {
  return page.getByRole('dialog');
}

export async function typeDay(within: Locator | Page, label: string | RegExp, day: string): Promise<void> {
  const field = within.getByRole('textbox', { name: label, exact: typeof label === 'string' });
  await field.fill(day);
  await field.press('Tab');
}

/** Opens a dialog by its button, or by a line of a menu. */
export async function choose(page: Page, button: string, item?: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  if (item !== undefined) {
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  }
  await dialog(page).waitFor();
}

/** Sends the dialog and waits until it has closed; fails with what it says when it stays open. */
export async function confirm(page: Page, button: string | RegExp = 'Kirjaa'): Promise<void> {
  const open = dialog(page);
  await open.getByRole('button', { name: button, exact: typeof button === 'string' }).click();
  const refused = open.getByRole('alert');
  await open.waitFor({ state: 'detached', timeout: PATIENCE }).catch(async () => {
    const said = (await refused.count()) > 0 ? await refused.innerText() : await open.innerText();
    throw new Error(`the dialog stayed open: ${said.replaceAll(/\s+/g, ' ').slice(-400)}`);
  });
}

function isoToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
}

/** As a person types it. */
export function daysFromNow(days: number): string {
  const [year = '', month = '', day = ''] = new Date(Date.parse(isoToday()) + days * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${Number(day).toString()}.${Number(month).toString()}.${year}`;
}

/** The link that a keeper makes for a member on the member's page. */
export async function linkFor(page: Page, people: string, member: string): Promise<string> {
  await page.goto(people);
  await page.getByRole('link', { name: member, exact: true }).first().click();
  await says(page, 'h1', member);
  await choose(page, 'Kirjaa muutos', 'Anna kirjautumislinkki');
  await dialog(page).getByRole('button', { name: 'Tee linkki' }).click();
  const link = await dialog(page).getByRole('textbox', { name: 'Kirjautumislinkki' }).inputValue();
  await accessible(page);
  await dialog(page).getByRole('button', { name: 'Sulje' }).click();
  return link;
}
