import type { Browser } from 'playwright-core';
import type { Begun } from './steps.ts';
import { absent, accessible, openWindow, PHONE, says, step } from './steps.ts';

const MANY = '.who-agreed:nth-of-type(n+3)';

/** What an imported network has agreed: every state, word by word, and who agreed to what on a past day. */
export async function agreements(browser: Browser, base: string, { context, page, network }: Begun): Promise<void> {
  const all = `${base}${network}/agreements`;
  await step('an imported network’s goals and practices say how each stands', async () => {
    await page.goto(all);
    await says(page, '.agreement-line', /Palvelun laatu.*Avoinna/s);
    await says(page, '.agreement-line', /Koordinointi ja fasilitointi.*Versio 1 on voimassa, sovittu 2\.10\.2024.*Sovittu/s);
    await says(page, '.agreement-line', /Päätöksenteko.*Ehdotus versioksi 2.*1 avoin vastalause, 19 ei ole vielä vastannut.*Tarkistus myöhässä.*Päätettävänä/s);
    await says(page, '.to-review li', /Päätöksenteko.*Piti tarkistaa 7\.10\.2026 mennessä/s);
    await accessible(page);
  });
  await step('on a past day only what had been agreed by then is in force', async () => {
    await page.goto(`${all}?asOf=2024-09-20`);
    await says(page, '.agreement-line', /Koordinointi ja fasilitointi.*Päätettävänä/s);
    await absent(page.locator('.agreement-line').filter({ hasText: 'on voimassa' }), 'something was in force too early');
    await absent(page.getByRole('button', { name: 'Uusi sovittava asia' }), 'something could be taken up in the past');
    await accessible(page);
  });
  await step('an agreement shows what changed from version to version, word by word, and where every member stood', async () => {
    await page.goto(all);
    await page.locator('.agreement-line').getByRole('link', { name: 'Kohderyhmät ja heidän tarpeensa' }).click();
    await page.getByRole('combobox', { name: 'Vertaa versioon' }).selectOption({ label: 'Versio 1' });
    await says(page, '.agreed-words del', 'neljän');
    await says(page, '.agreed-words ins', 'viiden');
    await says(page, '.facts', /Oppimisen tuen lainsäädäntö muuttui/);
    await says(page, '.standing-grid tr', /Nuorten kokemusasiantuntija.*Ei jäsen silloin.*Suostui/s);
    await says(page, '.standing-grid tr', /Perhekeskuksen palvelupäällikkö.*Tuli myöhemmin, ei ole vielä vahvistanut/s);
    await accessible(page);
    await page.getByRole('button', { name: 'englanti' }).click();
    await says(page, '.agreed-words[lang=en]', 'group');
  });
  await step('an objection that was taken in stays visible with the words that changed', async () => {
    await page.goto(all);
    await page.locator('.agreement-line').getByRole('link', { name: 'Päätöksenteko', exact: true }).click();
    await says(page, '.standing-grid tr', /Lastenpsykiatrian ylilääkäri.*Vastusti, otettiin huomioon, suostui/s);
    await page.getByRole('link', { name: /Näin tästä päätettiin.*Versio 1/ }).click();
    await says(page, '.objection', /Otettu huomioon.*Lisättiin rajaus/s);
    await says(page, 'main', /Hyväksytty 2\. lokakuuta 2024/);
    await accessible(page);
  });
  await step('who had agreed to what is there for any day, with who never confirmed', async () => {
    await page.goto(`${base}${network}/who-agreed?asOf=2025-08-20`);
    await says(page, 'main', 'Jäseniä, joilla on äänivalta: 30. Tarkkailijoita: 2.');
    await says(page, '.newcomers li', /Nuorten kokemusasiantuntija.*Ei ole vielä vahvistanut mitään/s);
    await says(page, '.who-agreed', /Koordinointi ja fasilitointi.*30 jäsenestä 23 on sitoutunut.*Suostuivat ja ovat yhä jäseniä \(23\)/s);
    await absent(page.locator('.names li').filter({ visible: true, hasText: 'Aluekoordinaattori' }), 'long lists of names were open');
    await accessible(page, MANY);
    await page.getByRole('button', { name: 'Näytä kaikki nimet' }).click();
    await page.locator('.names li').filter({ visible: true, hasText: 'Aluekoordinaattori' }).first().waitFor();
    await page.getByRole('button', { name: 'Piilota nimet' }).click();
    await page.locator('.names li').filter({ visible: true, hasText: 'Aluekoordinaattori' }).first().waitFor({ state: 'detached' });
  });
  await step('it prints as a paper: the day, every name, and none of the buttons', async () => {
    await page.emulateMedia({ media: 'print' });
    const shown = (place: string) => page.locator(place).filter({ visible: true }).first();
    const read = async () => {
      await shown('.past-banner').waitFor();
      await shown('.names li').waitFor();
      await absent(shown('.side'), 'the navigation is printed');
      await absent(shown('.tabs'), 'the tabs are printed');
      await absent(shown('main button'), 'buttons are printed');
    };
    await read().finally(() => page.emulateMedia({ media: null }));
  });
  const { context: other, page: phone } = await openWindow(browser, PHONE, context);
  await step('the same on a phone, from the list to a proposal', async () => {
    await phone.goto(all);
    await accessible(phone);
    await phone.getByRole('link', { name: 'Ehdotus versioksi 2' }).click();
    await says(phone, '.stands-now', '1 avoin vastalause, 19 ei ole vielä vastannut');
    await says(phone, 'main', 'Vähintään yksi vastalause on vielä avoinna');
    await accessible(phone);
    await phone.goto(`${base}${network}/who-agreed`);
    await says(phone, '.who-agreed', 'on sitoutunut');
    await accessible(phone, MANY);
  });
  await other.close();
}
