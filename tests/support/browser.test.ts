import { describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';

describe('de browser voor de tests', () => {
  it('start, ook twee keer tegelijk', async () => {
    const browsers = await Promise.all([launchBrowser(), launchBrowser()]);
    onTestFinished(async () => {
      await Promise.all(browsers.map((browser) => browser.close()));
    });
    const page = await browsers[0]?.newPage();
    await page?.setContent('<h1>Hallo</h1>');
    expect(await page?.getByRole('heading').innerText()).toBe('Hallo');
  });

  it('zegt wat er mist als hij er niet is', async () => {
    const path = process.env.BROWSER_PATH;
    onTestFinished(() => {
      if (path === undefined) delete process.env.BROWSER_PATH;
      else process.env.BROWSER_PATH = path;
    });
    process.env.BROWSER_PATH = '/bestaat/niet';
    await expect(launchBrowser()).rejects.toThrow('/bestaat/niet does not start. Install Google Chrome or set BROWSER_PATH');
  });
});
