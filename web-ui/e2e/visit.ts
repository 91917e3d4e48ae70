import type { Browser, Page } from 'playwright-core';
import type { Begun } from './steps.ts';
import { absent, accessible, DESK, openWindow, PHONE, says, saysNoMore, step } from './steps.ts';

const NEWCOMER = 'Nuorisotyön koordinaattori';

async function at(page: Page, day: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Valittu päivä' });
  await field.fill(day);
  await field.press('Enter');
  await field.blur();
  await page.waitForURL((url) => url.searchParams.get('asOf') === day);
}

/** Signs in by the link that the first start printed, and loads the example network. */
export async function begin(browser: Browser, base: string, signIn: string): Promise<Begun> {
  const { context, page } = await openWindow(browser, DESK);
  await step('without signing in, the page tells how to get a link', async () => {
    await page.goto(base);
    await says(page, 'h1', 'Kirjaudu linkillä');
    await accessible(page);
  });
  await step('the link signs in and leads to the beginning', async () => {
    await page.goto(signIn);
    await says(page, 'h1', 'Tervetuloa Solmuun');
    await accessible(page);
  });
  await step('one click loads VIP Itä-Järvi', async () => {
    await page.getByRole('button', { name: /VIP Itä-Järvi/ }).click();
    await page.waitForURL(/\/networks\//, { timeout: 120_000 });
    await says(page, 'h1', 'VIP Itä-Järvi');
    await says(page, 'main', /31\s+jäsentä/);
    await accessible(page);
  });
  return { context, page, network: new URL(page.url()).pathname };
}

/** A newcomer's first visit: the network on every day, and a member who joins in one window and appears in another. */
export async function visit(browser: Browser, base: string, { context, page, network }: Begun): Promise<void> {
  const people = `${base}${network}/people`;
  await step('today 31 members are there, the facilitator’s turn has moved on', async () => {
    await page.goto(people);
    await says(page, '.page-head', '31 jäsentä');
    await says(page, '.seat', /Kehittämispäällikkö.*Puheenjohtaja/s);
    await accessible(page);
  });
  await step('in January 2024 nobody is a member and many are invited', async () => {
    await at(page, '2024-01-31');
    await says(page, '.page-head', '0 jäsentä');
    await says(page, 'main', 'Kutsutut');
    await says(page, '.past-banner', '31. tammikuuta 2024');
    await accessible(page);
  });
  await step('on the founding day the first 17 are there, in their roles', async () => {
    await at(page, '2024-02-07');
    await says(page, '.page-head', '17 jäsentä');
    await says(page, '.seat', /Opetusjohtaja.*Puheenjohtaja/s);
    await says(page, '.seat', /Kehittämispäällikkö.*Fasilitaattori/s);
    await absent(page.locator('.seat').filter({ hasText: 'Nuorten kokemusasiantuntija' }), 'the young expert is there too early');
  });
  await step('nothing can be recorded in the past, and the page says why', async () => {
    await says(page, '.read-only', 'Katselet mennyttä päivää');
    await absent(page.getByRole('button', { name: 'Lisää jäsen' }), 'a member could be added in the past');
  });
  await step('in autumn 2025 the young expert is there and the inspector sits for the old agency', async () => {
    await at(page, '2025-08-20');
    await says(page, '.seat', 'Nuorten kokemusasiantuntija');
    await says(page, '.house', /Aluehallintovirasto.*Opetustoimen ylitarkastaja/s);
  });
  await step('from the new year on the inspector sits for the successor', async () => {
    await at(page, '2026-01-02');
    await says(page, '.house', /Lupa- ja valvontavirasto.*Opetustoimen ylitarkastaja/s);
  });
  await step('the time bar moves by keyboard and speaks the date', async () => {
    const thumb = page.getByRole('slider');
    await thumb.focus();
    await page.keyboard.press('PageDown');
    await page.waitForURL(/asOf=2025-12-02/);
    const spoken = await thumb.getAttribute('aria-valuetext');
    if (spoken?.includes('2. joulukuuta 2025') !== true) {
      throw new Error(`the slider says ${String(spoken)}`);
    }
  });
  await step('the network’s kind is as it was on each day', async () => {
    await page.goto(`${base}${network}/card?asOf=2024-06-01`);
    await says(page, '.assessed[data-holds=true]', 'Hierarkkisesti johdettu');
    await page.goto(`${base}${network}/card?asOf=2025-04-09`);
    await says(page, '.assessed[data-holds=true]', 'Yhdessä johdettu');
    await says(page, '.assessed[data-holds=true]', 'Vetäjäorganisaatio');
    await page.goto(`${base}${network}/card`);
    await says(page, '.assessed[data-holds=true]', 'Jäsenet yhdessä');
    await says(page, '.assessed[data-holds=true]', 'Vakiintuminen');
    await accessible(page);
  });
  await step('organisations tell what they continue', async () => {
    await page.goto(`${base}${network}/organisations`);
    await says(page, '.house-line', /Lupa- ja valvontavirasto.*Jatkaa: Aluehallintovirasto/s);
    await accessible(page);
  });
  await step('the history tells it in sentences, with reasons, and more on demand', async () => {
    await page.goto(`${base}${network}/history`);
    await page.getByRole('combobox', { name: 'Aihe' }).selectOption({ label: 'Jäsenyys' });
    await says(page, '.day-group', /27\. helmikuuta 2026/);
    await says(page, '.entry', /Kuntoutuspsykologi.*Siirtyi toisiin tehtäviin/s);
    const before = await page.locator('.entry').count();
    await page.getByRole('button', { name: 'Näytä lisää' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.entry').length > count, before);
    await page.getByRole('button', { name: /Näytä tiedot/ }).first().click();
    await says(page, '.entry-details', 'kirjattu');
    await accessible(page);
  });
  await step('the history tells what was agreed, apart from all else', async () => {
    await page.getByRole('combobox', { name: 'Aihe' }).selectOption({ label: 'Sovittu' });
    await says(page, '.entry', /Tarkistettiin ja pidettiin ennallaan: .*, versio \d/s);
    await saysNoMore(page, '.entry', 'Siirtyi toisiin tehtäviin');
    await accessible(page);
  });
  await step('a member has a page with roles over time and its own history', async () => {
    await page.goto(people);
    await page.getByRole('link', { name: 'Kehittämispäällikkö', exact: true }).first().click();
    await says(page, 'h1', 'Kehittämispäällikkö');
    await says(page, '.role-spans', /Puheenjohtaja/);
    await says(page, '.role-spans', /Fasilitaattori.*7\.2\.2024 – 21\.1\.2026/s);
    await says(page, '.entry', 'Puheenjohtajuus kiertää kausittain');
    await accessible(page);
  });

  const { context: other, page: second } = await openWindow(browser, PHONE, context);
  await step('a second window, on a phone, shows the members too', async () => {
    await second.goto(people);
    await says(second, '.page-head', '31 jäsentä');
    await accessible(second);
  });
  await step('a form keeps what was written when the connection is lost', async () => {
    await page.goto(people);
    await page.getByRole('button', { name: 'Lisää jäsen' }).click();
    await page.getByRole('textbox', { name: 'Työrooli (suomi)' }).fill(NEWCOMER);
    await page.getByRole('combobox', { name: 'Taustaorganisaatio' }).selectOption({ label: 'Harjukylän kunta' });
    await accessible(page);
    await page.route('**/api/networks/*/members', (route) => route.abort('connectionfailed'));
    await page.getByRole('button', { name: 'Kirjaa', exact: true }).click();
    await says(page, '[role=alert]', 'Yhteys palvelimeen katkesi');
    await page.unroute('**/api/networks/*/members');
  });
  await step('a new member joins in the first window, once, although the button is pressed twice', async () => {
    await page.getByRole('button', { name: 'Kirjaa', exact: true }).dblclick();
    await says(page, '.seat', NEWCOMER);
    await says(page, '.page-head', '32 jäsentä');
    if ((await page.locator('.seat').filter({ hasText: NEWCOMER }).count()) !== 1) {
      throw new Error('the newcomer is there more than once');
    }
  });
  await step('and appears in the second window without a reload', async () => {
    await says(second, '.seat', NEWCOMER);
    await says(second, '.page-head', '32 jäsentä');
  });
  await step('the history knows it at once', async () => {
    await page.goto(`${base}${network}/history`);
    await says(page, '.entry', NEWCOMER);
  });
  await step('the same pages speak Swedish and English', async () => {
    await page.goto(`${base}${network}?lang=sv`);
    await says(page, 'nav', 'Historik');
    await page.goto(`${base}${network}?lang=en`);
    await says(page, 'h1', 'regional network for demanding support');
    await accessible(page);
  });
  await other.close();
}

