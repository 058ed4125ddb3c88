import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTORNEY, NURSE, TRANSLATOR } from '../people.js';
import { TestService } from '../running-service.js';
import { BrowserPage } from './browser-page.js';

const NAMES = /perrin|aldous/i;

describe('the routing screen', () => {
  let on: TestService;
  beforeAll(async () => {
    on = await TestService.start({ hasWorker: true });
    for (const json of [NURSE, ATTORNEY, TRANSLATOR]) await on.call('POST', '/v1/experts', { json });
  });
  afterAll(() => on.dispose());

  it('takes tasks and hours, shows the plan and what it changes, carries it out, and goes on with what stopped', async () => {
    const browser = await BrowserPage.open({ url: on.service.url, key: on.key });
    const { page, keys } = browser;
    const button = (name: string | RegExp) =>
      page.getByRole('button', { name, exact: typeof name === 'string' });
    await browser.goTo('/routing', 'Routing');
    await page.getByText('No tasks yet').waitFor();
    await browser.expectAccessible();
    for (const expert of [/nurse/i, /attorney/i, /translator/i]) {
      await keys.press(button('State capacity'));
      await keys.choose(page.getByLabel('Expert', { exact: true }), expert);
      await keys.write(page.getByLabel('Hours a week'), '5');
      if (expert.source === 'nurse') await browser.expectAccessible();
      await keys.press(button('Keep'));
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    const newTask = async (words: string) => {
      await page.keyboard.press('c');
      await keys.write(page.getByLabel('What is needed'), words);
      await keys.write(page.getByLabel('Hours of work, each'), '4');
      await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Keep' }));
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await newTask('writes about wound care');
    await newTask('a board-certified dermatologist in Georgia');
    await newTask('thought better of it');
    await page.getByRole('cell', { name: 'thought better of it' }).waitFor();
    await page.keyboard.press('z');
    await page.getByRole('cell', { name: 'thought better of it' }).waitFor({ state: 'detached' });
    await keys.lookInto(button('New task'));
    await page.getByRole('cell', { name: 'writes about wound care' }).waitFor();
    await browser.expectAccessible();

    await keys.press(page.getByRole('link', { name: 'Plan' }));
    await page.getByRole('heading', { name: 'Stays open' }).waitFor();
    await page.getByText('Scores', { exact: false }).first().waitFor();
    await browser.expectAccessible();
    expect(await page.getByRole('main').textContent()).not.toMatch(NAMES);
    await keys.press(button('Commit'));
    await page.getByRole('table').getByText('Offered').waitFor();
    await browser.expectAccessible();
    const [offer] = (await on.call('GET', '/v1/offers')).body.items;
    expect(offer).toMatchObject({ id: 1, state: 'offered' });

    for (const [step, said] of [
      [/^Declined: /, 'declined: the next is asked'],
      [/^Take back: /, 'taken back: the next is asked'],
    ] as const) {
      const whose = (await button(step).getAttribute('aria-label')) ?? '';
      await keys.press(button(step));
      await page.getByText(said).waitFor();
      await button(whose).waitFor({ state: 'detached' });
    }
    await keys.press(button(/^Accepted: /));
    await page.getByRole('table').getByText('Accepted', { exact: true }).waitFor();
    await keys.press(page.getByRole('link', { name: 'Capacity' }));
    await page.getByRole('img', { name: '4 h held, 5 h a week' }).waitFor();
    await browser.expectAccessible();
    await keys.press(page.getByRole('link', { name: 'Offers' }));
    await keys.press(button(/^Finished: /));
    await page.getByRole('table').getByText('Finished', { exact: true }).waitFor();

    await keys.press(page.getByRole('link', { name: 'Tasks' }));
    await page.getByText('Unfillable').waitFor();
    await keys.press(button(/^Why, and open again: a board-certified/));
    await page
      .getByText(/can do it|in the pool|keeps out/)
      .first()
      .waitFor();
    await browser.expectAccessible();
    await keys.write(page.getByLabel('Pay for an hour'), '90');
    await keys.press(button('Open again'));
    await page.getByText(/Experts are sought again/).waitFor();
    browser.expectAllDone('routing');
    const steps = (await on.call('GET', '/v1/audit?action=offer')).body.items.map(
      ({ data }: { data: { step: string } }) => data.step,
    );
    expect(steps).toContain('reopened');
    await page.goBack();
    await page.getByRole('link', { name: 'Offers', exact: true }).waitFor();
    await browser.dispose();
  });
});
