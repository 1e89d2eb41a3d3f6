import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childEnvironment, hasDesktop, readDemoSettings } from '../../../src/cli/demo/settings.ts';

describe('instellingen van de demo', () => {
  it('hebben vaste poorten en een vaste map, ook als iets leeg is', () => {
    const usual = { ok: true, value: { port: 3978, playgroundPort: 56150, folder: resolve('.demo') } };
    expect(readDemoSettings({})).toEqual(usual);
    expect(readDemoSettings({ PORT: '', PLAYGROUND_PORT: '', DEMO_DIR: '' })).toEqual(usual);
  });

  it('komen uit de omgeving', () => {
    expect(readDemoSettings({ PORT: '4000', PLAYGROUND_PORT: '5000', DEMO_DIR: '/tmp/x' })).toEqual({
      ok: true,
      value: { port: 4000, playgroundPort: 5000, folder: resolve('/tmp/x') },
    });
  });

  it.each(['abc', '80', '70000', '3978.5'])('weigeren de poort %s en noemen welke', (PORT) => {
    expect(readDemoSettings({ PORT })).toEqual({ ok: false, error: ['PORT is geen poort. Kies een getal van 1024 tot 65000.'] });
  });
});

describe('het bureaublad', () => {
  it('is er niet op een server, in een bouwstraat of zonder terminal', () => {
    expect(hasDesktop({}, 'linux', true)).toBe(false);
    expect(hasDesktop({ DISPLAY: ':0', CI: 'true' }, 'linux', true)).toBe(false);
    expect(hasDesktop({ DISPLAY: ':0' }, 'linux', false)).toBe(false);
  });

  it('is er op een mac, op Windows, en op Linux met een scherm', () => {
    expect(hasDesktop({}, 'darwin', true)).toBe(true);
    expect(hasDesktop({}, 'win32', true)).toBe(true);
    expect(hasDesktop({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true)).toBe(true);
  });
});

describe('de omgeving van wat de demo start', () => {
  it('houdt het eigen verkeer buiten de proxy', () => {
    const child = childEnvironment({ HTTP_PROXY: 'http://proxy.example', NO_PROXY: 'intern.example' }, {});
    expect(child).toMatchObject({ HTTP_PROXY: 'http://proxy.example', NO_PROXY: 'intern.example,127.0.0.1,localhost' });
  });

  it('krijgt de eigen waarden boven op wat er al was', () => {
    expect(childEnvironment({ PORT: '1', LEEG: undefined, PATH: '/bin' }, { PORT: '2' })).toEqual({
      PORT: '2',
      PATH: '/bin',
      NO_PROXY: '127.0.0.1,localhost',
      no_proxy: '127.0.0.1,localhost',
    });
  });
});
