import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Begun } from './steps.ts';
import { absent, accessible, dialog, openWindow, PHONE, says, settled, step, typeDay } from './steps.ts';

const ENTRY = 'Lukupiiri';
const MOVING = 'Siirrä tämä kerta';

function named(page: Page, title: string): Locator {
  return page.getByRole('dialog', { name: title });
}

/** Opens one time of something from the list, and answers with its panel. */
async function open(page: Page, line: string | RegExp, title: string): Promise<Locator> {
  await page.locator('.happening').filter({ hasText: line }).first().getByRole('button', { name: title }).click();
  const panel = named(page, title);
  await panel.waitFor();
  return panel;
}

/** Sends the dialog on top and waits until it has closed. */
async function send(page: Page, title: string, button: string): Promise<void> {
  const asked = named(page, title);
  await asked.getByRole('button', { name: button, exact: true }).click();
  await asked.waitFor({ state: 'detached' }).catch(async () => {
    throw new Error(`the dialog stayed open: ${(await asked.innerText()).replaceAll(/\s+/g, ' ').slice(-400)}`);
  });
}

async function spoken(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

function expect(holds: boolean, sentence: string): void {
  if (!holds) {
    throw new Error(sentence);
  }
}

async function views(page: Page, year: string): Promise<void> {
  await step('the year is a wheel that shows as much as its list', async () => {
    await page.goto(`${year}&view=wheel`);
    await says(page, 'h1', 'Vuosikello 2026');
    const marks = page.getByRole('listbox').getByRole('option');
    await marks.first().waitFor();
    const drawn = await marks.evaluateAll((all) => all.map((each) => each.getAttribute('data-key') ?? ''));
    await accessible(page);
    await page.getByRole('link', { name: 'Luettelo' }).click();
    await says(page, '.happening', /9\.1\..*pe.*Kuukausikirje.*siirtyy vapaapäivältä 10\.1\..*Valmistelu: 6\.1\..*Viestintä.*Suunniteltu/s);
    const listed = await page.locator('.happening').count();
    expect(drawn.length === listed && new Set(drawn).size === listed, `${drawn.length} marks on the wheel, ${listed} lines in the list`);
    await accessible(page);
  });
  await step('by keyboard one walks around a ring, from ring to ring, and opens what one is at', async () => {
    await page.goto(`${year}&view=wheel`);
    await page.locator('.wheel-mark[tabindex="0"]').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    const first = await spoken(page);
    expect(first === 'Ydinryhmän etäkokous, ke 7.1. klo 9.00–10.30. Koordinointi ja ydinryhmä. Suunniteltu.', `the first mark says: ${first}`);
    await page.keyboard.press('ArrowRight');
    const second = await spoken(page);
    expect(second.includes('30.1.') && second.includes('Koordinointi ja ydinryhmä'), `the next mark says: ${second}`);
    await page.keyboard.press('ArrowDown');
    const inner = await spoken(page);
    expect(inner.startsWith('Talvifoorumi, ke 21.1.'), `the mark further in says: ${inner}`);
    await page.keyboard.press('Enter');
    await says(page, '[role=dialog]', /Talvifoorumi.*ke 21\.1\.2026 klo 9\.00–15\.30.*Koskenranta.*Emännöity/s);
    await accessible(page);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
  });
  await step('a month is a sheet to walk through by keyboard', async () => {
    await page.goto(`${year}&view=month&month=10`);
    const seventh = page.getByRole('gridcell', { name: 'keskiviikko 7. lokakuuta 2026, 7 merkintää' });
    await seventh.waitFor();
    await accessible(page);
    await page.locator('.month-grid td[tabindex="0"]').focus();
    await page.keyboard.press('PageDown');
    await says(page, 'h2', 'Marraskuu 2026');
    await page.keyboard.press('PageUp');
    await says(page, 'h2', 'Lokakuu 2026');
    await page.locator('td[data-day="2026-10-06"]').focus();
    await page.keyboard.press('ArrowRight');
    const day = await spoken(page);
    expect(day.startsWith('keskiviikko 7. lokakuuta'), `the day says: ${day}`);
    await page.keyboard.press('Enter');
    const entry = await spoken(page);
    expect(entry.includes('Suunniteltu'), `the first entry of the day says: ${entry}`);
  });
  await step('the wheel is saved as a picture with its key, and prints alone on its sheet', async () => {
    await page.goto(`${year}&view=wheel`);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lataa kuva (SVG)' }).click();
    const file = await saved;
    const picture = await readFile(await file.path(), 'utf8');
    expect(file.suggestedFilename() === 'vuosikello-2026.svg', file.suggestedFilename());
    expect(picture.startsWith('<svg') && picture.includes('Ydinryhmän') && !picture.includes('var(--'), picture.slice(0, 300));
    await page.emulateMedia({ media: 'print' });
    const shown = (place: string) => page.locator(place).filter({ visible: true });
    const read = async () => {
      await shown('.wheel-sheet').waitFor();
      await absent(shown('.wheel-view'), 'the screen’s wheel is printed too');
      await absent(shown('main button'), 'buttons are printed');
    };
    await read().finally(() => page.emulateMedia({ media: null }));
  });
  await step('on a past day the clock is as it stood, and nothing can be recorded', async () => {
    await page.goto(`${year}&view=list&asOf=2026-01-31`);
    await says(page, '.read-only', 'Katselet mennyttä päivää');
    await says(page, '.happening', 'Talvifoorumi');
    await absent(page.getByRole('button', { name: 'Uusi merkintä' }), 'something could be planned in the past');
    await absent(page.getByRole('button', { name: 'Muut toimet' }), 'something could be done in the past');
    await accessible(page);
  });
}

async function recording(page: Page, year: string): Promise<void> {
  await step('a rule without an end is refused at its field, and what was typed stays', async () => {
    await page.goto(`${year}&view=list`);
    await page.getByRole('button', { name: 'Uusi merkintä' }).click();
    const asked = named(page, 'Uusi merkintä vuosikelloon');
    await asked.getByRole('textbox', { name: 'Nimi (suomi)' }).fill(ENTRY);
    await asked.getByRole('combobox', { name: 'Kehä' }).selectOption({ label: 'Teemaryhmät ja oppiminen' });
    await typeDay(asked, 'Ensimmäinen päivä', '13.1.2026');
    await asked.getByRole('combobox', { name: 'Toistuminen' }).selectOption({ label: 'Oma sääntö (RRULE)' });
    await asked.getByRole('textbox', { name: 'Sääntö' }).fill('FREQ=MONTHLY');
    await accessible(page);
    await asked.getByRole('button', { name: 'Lisää vuosikelloon' }).click();
    await says(page, '.mantine-InputWrapper-error', 'Toistuminen ei pääty koskaan');
    await accessible(page);
  });
  await step('an entry is planned that recurs three times on the second Tuesday, with its preparation', async () => {
    const asked = named(page, 'Uusi merkintä vuosikelloon');
    await asked.getByRole('combobox', { name: 'Toistuminen' }).selectOption({ label: 'Kuukausittain viikonpäivänä' });
    await asked.getByRole('radio', { name: 'Kertojen jälkeen' }).click();
    await asked.getByRole('textbox', { name: 'Kuinka monta kertaa?' }).fill('3');
    await says(page, '[role=dialog]', 'joka kuukausi, toinen ti, 3 kertaa');
    await asked.getByRole('switch', { name: 'Koko päivän' }).click();
    await asked.getByLabel('Alkaa klo').fill('14:00');
    await asked.getByLabel('Päättyy klo').fill('15:30');
    await asked.getByRole('textbox', { name: 'Valmistelupäivät' }).fill('14, 3');
    await typeDay(asked, 'Suunniteltu', '5.1.2026');
    await send(page, 'Uusi merkintä vuosikelloon', 'Lisää vuosikelloon');
    await says(page, '.happening', new RegExp(`10\\.3\\..*ti.*klo 14\\.00–15\\.30.*${ENTRY}.*Valmistelu: 24\\.2\\., 7\\.3\\.`, 's'));
    const times = await page.locator('.happening').filter({ hasText: ENTRY }).count();
    expect(times === 3, `${ENTRY} is there ${times} times`);
  });
  await step('one time of it is moved, the others stay', async () => {
    await open(page, /10\.2\..*Lukupiiri/s, ENTRY);
    await page.getByRole('button', { name: MOVING }).click();
    const asked = named(page, MOVING);
    await typeDay(asked, 'Uusi päivä', '12.2.2026');
    await accessible(page);
    await send(page, MOVING, 'Siirrä');
    await says(page, '[role=dialog]', /Siirretty.*alun perin 10\.2\..*to 12\.2\.2026 klo 14\.00–15\.30/s);
    await page.keyboard.press('Escape');
    await says(page, '.happening', /12\.2\..*Lukupiiri.*Siirretty/s);
    await says(page, '.happening', /10\.3\..*Lukupiiri.*Suunniteltu/s);
  });
  await step('one time is cancelled with its reason, and stays visible', async () => {
    await open(page, /10\.3\..*Lukupiiri/s, ENTRY);
    await page.getByRole('button', { name: 'Peru tämä kerta' }).click();
    const asked = named(page, 'Peru tämä kerta');
    await absent(asked.locator('button[type=submit]:enabled'), 'it could be cancelled without a reason');
    await asked.getByRole('textbox', { name: 'Miksi?' }).fill('Vetäjä on estynyt');
    await send(page, 'Peru tämä kerta', 'Peru kerta');
    await says(page, '[role=dialog]', 'Peruttu');
    await absent(page.getByRole('button', { name: 'Peru tämä kerta' }), 'it could be cancelled twice');
    await page.keyboard.press('Escape');
    await says(page, '.happening[data-state=cancelled]', ENTRY);
  });
  await step('one time is done', async () => {
    await open(page, /13\.1\..*Lukupiiri/s, ENTRY);
    await page.getByRole('button', { name: 'Merkitse toteutuneeksi' }).click();
    await send(page, 'Merkitse toteutuneeksi', 'Merkitse toteutuneeksi');
    await says(page, '[role=dialog]', 'Toteutunut');
    await accessible(page);
    await page.keyboard.press('Escape');
    await says(page, '.happening[data-state=completed]', ENTRY);
  });
  await step('the history tells of it, with the reason', async () => {
    await page.getByRole('navigation', { name: 'Sivut' }).getByRole('link', { name: 'Historia' }).click();
    await page.getByRole('combobox', { name: 'Aihe' }).selectOption({ label: 'Vuosikello' });
    await says(page, '.entry', /Peruttiin tällä kertaa: Lukupiiri, 10\.3\.2026\..*Vetäjä on estynyt/s);
  });
  await step('a mark dragged along its ring, or pushed by the keyboard, asks before it moves', async () => {
    await page.goto(`${year}&view=wheel`);
    const mark = page.getByRole('option', { name: /^Tilannekuva johdolle \(2 s\.\), pe 30\.1\./ });
    // Who may move what is asked apart from the year itself.
    await page.locator('.wheel-mark[data-movable=true]').first().waitFor();
    await mark.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await says(page, '[role=status]', 'Siirrettäisiin päivälle 31. tammikuuta 2026');
    await page.keyboard.press('Enter');
    await named(page, MOVING).getByRole('textbox', { name: 'Uusi päivä' }).waitFor();
    const pushed = await named(page, MOVING).getByRole('textbox', { name: 'Uusi päivä' }).inputValue();
    expect(pushed === '31.1.2026', `the day is ${pushed}`);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    const [from, to] = [await mark.locator('circle').first().boundingBox(), await page.getByRole('option', { name: /^Kuukausikirje, ma 10\.8\./ }).locator('circle').first().boundingBox()];
    if (!from || !to) {
      throw new Error('the marks are not on the page');
    }
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
    await page.mouse.up();
    const field = named(page, MOVING).getByRole('textbox', { name: 'Uusi päivä' });
    await field.waitFor();
    const dragged = await field.inputValue();
    expect(dragged === '10.8.2026', `the day is ${dragged}`);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
  });
  await step('a ring is drawn, and can’t be dropped while something is in it', async () => {
    await page.goto(`${year}&view=list`);
    await page.getByRole('button', { name: 'Muut toimet' }).click();
    await page.getByRole('menuitem', { name: 'Uusi kehä' }).click();
    await named(page, 'Uusi kehä').getByRole('textbox', { name: 'Kehän nimi (suomi)' }).fill('Hallinto');
    await accessible(page);
    await send(page, 'Uusi kehä', 'Piirrä kehä');
    await says(page, '.ring-key li', 'Hallinto');
    await page.getByRole('button', { name: 'Poista kehä Viestintä' }).click();
    await named(page, 'Poista kehä').getByRole('button', { name: 'Poista kehä', exact: true }).click();
    await says(page, '[role=alert]', 'Kehällä on vielä merkintöjä');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
  });
}

async function nextYear(page: Page, base: string, network: string): Promise<void> {
  await step('the next year is shown as differences before it is taken', async () => {
    await page.goto(`${base}${network}/year/next?year=2027`);
    await says(page, 'h1', 'Vuosi 2027');
    await says(page, '.carried', /Talvifoorumi.*Alkaa.*ke 21\.1\.2026.*ke 27\.1\.2027.*sama viikko ja viikonpäivä/s);
    await accessible(page);
    const list = await page.request.get(`${base}/api${network}/calendar?year=2027`);
    const { occurrences } = (await list.json()) as { occurrences: unknown[] };
    expect(occurrences.length === 0, `${occurrences.length} are in 2027 before it was taken`);
  });
  await step('one entry is left out and another put on a day of one’s own', async () => {
    await page.getByRole('checkbox', { name: 'Ota mukaan: Verkostotutka' }).click();
    await page.getByRole('button', { name: 'Muuta: Talvifoorumi' }).click();
    const asked = named(page, 'Muuta ehdotusta');
    await typeDay(asked, 'Ensimmäinen päivä', '3.2.2027');
    await accessible(page);
    await asked.getByRole('button', { name: 'Pidä näin' }).click();
    await asked.waitFor({ state: 'detached' });
    await says(page, '.carried', /Talvifoorumi.*Muutettu.*3\.2\.2027/s);
  });
  await step('the year is taken once, although the button is pressed twice', async () => {
    await page.getByRole('button', { name: 'Ota vuosi 2027 käyttöön' }).click();
    await named(page, 'Ota vuosi 2027 käyttöön').getByRole('button', { name: 'Ota vuosi 2027 käyttöön' }).dblclick();
    await says(page, 'h1', 'Vuosikello 2027');
    await page.getByRole('link', { name: 'Luettelo' }).click();
    await says(page, '.happening', /3\.2\..*Talvifoorumi/s);
    const forums = await page.locator('.happening').filter({ hasText: 'Talvifoorumi' }).count();
    expect(forums === 1, `the forum is there ${forums} times`);
    await absent(page.locator('.happening').filter({ hasText: 'Verkostotutka' }), 'what was left out was taken');
    await page.goto(`${base}${network}/year/next?year=2027`);
    await says(page, '.feed-line', /Talvifoorumi.*Otettu jo mukaan/s);
    await says(page, '.carried', 'Verkostotutka');
  });
}

async function feeds(page: Page, year: string): Promise<void> {
  await step('an address for calendar programs is made, read, and taken out of use', async () => {
    await page.goto(`${year}&view=list`);
    await page.getByRole('button', { name: 'Muut toimet' }).click();
    await page.getByRole('menuitem', { name: 'Tilaa kalenteriin' }).click();
    const asked = named(page, 'Tilaa vuosikello omaan kalenteriin');
    await asked.getByRole('button', { name: 'Tee osoite' }).click();
    await asked.getByRole('combobox', { name: 'Kehä' }).selectOption({ label: 'Teemaryhmät ja oppiminen' });
    await settled(page);
    await accessible(page);
    const address = await asked.getByRole('textbox', { name: 'Kalenterin osoite' }).inputValue();
    const read = await page.request.get(address);
    const text = await read.text();
    expect(read.ok() && text.startsWith('BEGIN:VCALENDAR') && text.includes(ENTRY) && !text.includes('Talvifoorumi'), `${read.status()}: ${text.slice(0, 300)}`);
    await asked.getByRole('button', { name: /^Poista käytöstä osoite/ }).click();
    await says(page, '[role=dialog]', 'Et ole vielä tehnyt osoitteita');
    const revoked = await page.request.get(address);
    expect(revoked.status() === 404, `the address that was taken out of use answers ${revoked.status()}`);
  });
}

/** The year of an imported network: three views of the same, what is recorded in it, the next year, and calendar programs. */
export async function calendar(browser: Browser, base: string, { context, page, network }: Begun): Promise<void> {
  const year = `${base}${network}/year?year=2026`;
  await views(page, year);
  await recording(page, year);
  await nextYear(page, base, network);
  await feeds(page, year);
  const { context: other, page: phone } = await openWindow(browser, PHONE, context);
  await step('the same on a phone: the list first, a quarter of the wheel, the month as an agenda', async () => {
    await phone.goto(year);
    await says(phone, '.happening', 'Talvifoorumi');
    await accessible(phone);
    await phone.goto(`${year}&view=wheel&quarter=1`);
    await phone.getByRole('option', { name: /^Talvifoorumi/ }).click();
    await says(phone, '[role=dialog]', 'ke 21.1.2026');
    await accessible(phone);
    await phone.goto(`${year}&view=month&month=1`);
    await says(phone, '.happening', 'Talvifoorumi');
    await absent(phone.locator('.month-grid'), 'a phone has no room for a sheet of the month');
    await accessible(phone);
    await phone.goto(`${base}${network}/year/next?year=2027`);
    await says(phone, '.carried', 'Verkostotutka');
    await accessible(phone);
  });
  await other.close();
}
