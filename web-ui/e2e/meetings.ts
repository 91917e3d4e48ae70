import type { Browser, Locator, Page } from 'playwright-core';
import type { Begun } from './steps.ts';
import { accessible, choose, confirm, dialog, openWindow, PHONE, says, step } from './steps.ts';

const ITEM = 'Konsultaatiokäytäntö';

async function plan(page: Page, base: string, network: string): Promise<string> {
  const made = await page.evaluate(
    async ([at, title, item]) => {
      const post = async (path: string, body: object) => {
        const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
        const answer = await fetch(at + path, {
          method: 'POST', headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token }, body: JSON.stringify(body),
        });
        if (!answer.ok) {
          throw new Error(await answer.text());
        }
        return { position: answer.headers.get('Solmu-Position') ?? '', ...((await answer.json()) as { id: string }) };
      };
      const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
      const { id } = await post('/meetings', { title: { fi: title }, form: 'facilitation', firstDay: today, days: 1 });
      const { position } = await post(`/meetings/${id}/agenda`, { items: [{ title: { fi: item }, minutes: 20, purpose: 'decide' }] });
      while (!(await fetch(`${at}/meetings/${id}`, { headers: { 'Solmu-Position': position } })).ok);
      return { id };
    },
    [`/api${network}`, 'Yhdessä kirjoitettu tapaaminen', ITEM] as const,
  );
  return `${base}${network}/meetings/${made.id}?tab=live`;
}

function field(page: Page): Locator {
  return page.getByRole('textbox', { name: `Muistio: ${ITEM}` });
}

async function contains(page: Page, words: readonly string[]): Promise<void> {
  await page
    .waitForFunction(
      ([label, wanted]) => {
        const text = document.querySelector<HTMLTextAreaElement>(`textarea[aria-label="${label}"]`)?.value ?? '';
        return wanted.every((word) => text.includes(word));
      },
      [`Muistio: ${ITEM}`, words] as const,
      { timeout: 15_000 },
    )
    .catch(async () => {
      throw new Error(`expected ${words.join(', ')} in the minutes, which say: ${await field(page).inputValue()}`);
    });
}

/** A meeting as it goes on: two windows type the minutes, one of them loses its connection, and nothing is lost. */
export async function meetings(browser: Browser, base: string, { context, page, network }: Begun): Promise<void> {
  let address = '';
  await step('a meeting begins on its page, and shows its agenda to type on', async () => {
    await page.goto(`${base}${network}/meetings`);
    address = await plan(page, base, network);
    await page.goto(address);
    await says(page, 'main', 'Aloita tapaaminen');
    await accessible(page);
    await choose(page, 'Kirjaa pidetyksi');
    await confirm(page, 'Kirjaa pidetyksi');
    await field(page).waitFor();
    await accessible(page);
  });
  const { context: elsewhere, page: other } = await openWindow(browser, PHONE, context);
  await step('what one types the other sees, once it is saved', async () => {
    await other.goto(address);
    await field(page).fill('Avattiin keskustelu.');
    await says(page, '.live-state', 'Tallennettu');
    await contains(other, ['Avattiin keskustelu.']);
    await accessible(other);
  });
  await step('two type into one field at once, and both lose no word', async () => {
    await field(page).press('End');
    await field(other).press('Control+Home');
    const words = (who: string) => Array.from({ length: 12 }, (_, number) => `${who}${number.toString()}`);
    await Promise.all([
      field(page).pressSequentially(` ${words('oma').join(' ')}`, { delay: 25 }),
      field(other).pressSequentially(`${words('toinen').join(' ')} `, { delay: 25 }),
    ]);
    await contains(page, [...words('oma'), ...words('toinen'), 'Avattiin']);
    await contains(other, [...words('oma'), ...words('toinen'), 'Avattiin']);
  });
  await step('a lost connection is told, and what was typed goes out when it is back', async () => {
    await elsewhere.setOffline(true);
    await field(other).press('Control+End');
    await field(other).pressSequentially(' Yhteydettä kirjoitettu.');
    await says(other, '.live-state', 'Yhteys on poikki');
    await field(page).press('Control+Home');
    await field(page).pressSequentially('Sillä välin. ');
    await elsewhere.setOffline(false);
    await contains(page, ['Yhteydettä kirjoitettu.', 'Sillä välin.']);
    await contains(other, ['Yhteydettä kirjoitettu.', 'Sillä välin.']);
  });
  await step('what could not be sent before the page was closed is there when it is opened again', async () => {
    await other.route('**/minutes/draft/*', (route) => route.abort('connectionfailed'));
    await field(other).press('Control+End');
    await field(other).pressSequentially(' Ennen sulkemista.');
    await says(other, '.live-state', 'Yhteys on poikki');
    await other.goto(`${base}${network}`);
    await other.unroute('**/minutes/draft/*');
    await other.goto(address);
    await contains(other, ['Ennen sulkemista.']);
    await contains(page, ['Ennen sulkemista.']);
  });
  await step('an item is taken up, and what comes of it is recorded on the spot', async () => {
    await page.getByRole('button', { name: new RegExp(`^Siirry tähän.*${ITEM}`) }).click();
    await says(page, '.live-item[data-now=true]', '0 / 20 min');
    await page.getByRole('button', { name: new RegExp(`^Kirjaa tiedoksi.*${ITEM}`) }).click();
    await dialog(page).getByRole('textbox').first().fill('Kokeilu alkaa tammikuussa');
    await confirm(page);
    await says(page, '.live-outcomes', 'Kokeilu alkaa tammikuussa');
    await says(other, '.live-outcomes', 'Kokeilu alkaa tammikuussa');
  });
  await step('what was typed becomes a draft of the minutes', async () => {
    await page.getByRole('button', { name: 'Kirjoita muistio', exact: true }).click();
    await dialog(page).waitFor();
    await accessible(page);
    await confirm(page);
    await page.goto(address.replace('live', 'minutes'));
    await says(page, '.minutes-words', /Avattiin keskustelu.*Ennen sulkemista/s);
  });
  await step('the year of meetings tells how the time was spent', async () => {
    await page.goto(`${base}${network}/meetings/year?year=2025`);
    await says(page, '.form-shares', /Fasilitointi.*%/s);
    await accessible(page);
  });
  await elsewhere.close();
}
