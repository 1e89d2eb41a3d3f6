import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { root } from './sources.ts';

/** How Teams shows a card: its colours and the width of the chat in pixels. */
export interface CardView {
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

/** One thing that axe-core finds wrong: the rule, and where. */
export interface CardViolation {
  readonly rule: string;
  readonly help: string;
  readonly where: readonly string[];
}

/** A card as the browser drew it. Holds until the next card is rendered. */
export interface RenderedCard {
  readonly violations: readonly CardViolation[];
  /** The elements that are wider than the card, so that one would have to scroll sideways or cannot read all; empty is right. */
  readonly overflow: readonly string[];
  /** All text that can be seen. */
  readonly text: string;
  /** Keeps a picture of the card. */
  screenshot(path: string): Promise<void>;
}

/** Draws cards as Teams would: the same renderer with the settings of Teams, in a real browser. One browser and page for all cards. */
export interface CardRenderer {
  render(card: unknown, view: CardView): Promise<RenderedCard>;
  close(): Promise<void>;
}

const page = (hosts: string, script: string, axe: string): string => `<!doctype html>
<html lang="nl">
<head>
<title>Kaart</title>
<style>
  body { margin: 0; font: 14px/20px 'Segoe UI', 'Open Sans', sans-serif; }
  main { padding: 8px; box-sizing: border-box; }
  .dark { background: #2d2c2c; color: #fff; }
  .light { background: #fff; color: #252424; }
  a { color: #4f52b2; text-decoration: underline; } .dark a { color: #9299f7; }
  button { font: inherit; padding: 6px 12px; margin: 2px 0; border: 1px solid; border-radius: 4px; background: none; color: inherit; white-space: normal; }
  button.primary { background: #5b5fc7; color: #fff; border-color: #5b5fc7; }
  input:not([type=checkbox], [type=radio]), textarea, select { font: inherit; color: inherit; background: none; border: 1px solid #8a8886; }
  option { color: #252424; background: #fff; }
  .ac-textBlock p { margin: 0 0 4px; }
  .ac-textBlock ul, .ac-textBlock ol { margin: 0; padding-left: 20px; box-sizing: border-box; }
  /* Teams puts buttons that do not fit on a next line. */
  .ac-actionSet, .ac-actionSet > div { flex-wrap: wrap; }
</style>
<script>${script}</script>
<script>${axe}</script>
<script>
  const hosts = ${hosts};
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  // The part of Markdown that Teams knows in a card: bold, italics, links, lists, and a backslash before what is meant as it is.
  const inline = (text) => {
    const kept = [];
    const keep = (html) => '\\u0000' + (kept.push(html) - 1) + '\\u0000';
    const out = escape(text.replace(/\\\\([\\\\\`*_{}\\[\\]()#+\\-.!|<>~])/g, (_, mark) => keep(escape(mark))))
      .replace(/\\[([^\\]]*)\\]\\(([^()\\s]+)\\)/g, (_, words, url) => keep('<a href="' + url + '">') + words + keep('</a>'))
      .replace(/\\*\\*(?=\\S)(.+?)\\*\\*/g, '<strong>$1</strong>')
      .replace(/(^|[^\\w*])[*_](?=\\S)([^*_]+?)[*_](?!\\w)/g, '$1<em>$2</em>');
    return out.replace(/\\u0000(\\d+)\\u0000/g, (_, index) => kept[index]);
  };
  const block = (lines) => {
    const list = /^\\s*(?:[-*]|\\d+\\.)\\s+/;
    if (!lines.every((line) => list.test(line))) return '<p>' + lines.map(inline).join('<br>') + '</p>';
    const tag = /^\\s*\\d/.test(lines[0]) ? 'ol' : 'ul';
    return '<' + tag + '>' + lines.map((line) => '<li>' + inline(line.replace(list, '')) + '</li>').join('') + '</' + tag + '>';
  };
  const kindOf = (line) => (/^\\s*[-*]\\s/.test(line) ? 'ul' : /^\\s*\\d+\\.\\s/.test(line) ? 'ol' : 'p');
  const blocks = (text) => text.split(/\\n/).reduce((all, line) => {
    const last = all.at(-1);
    if (line.trim() === '') all.push([]);
    else if (last?.length && kindOf(last[0]) === kindOf(line)) last.push(line);
    else all.push([line]);
    return all;
  }, []).filter((lines) => lines.length);
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = blocks(text.replace(/<at>(.*?)<\\/at>/g, '$1')).map(block).join('');
    result.didProcess = true;
  };
  window.show = (json, theme) => {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(hosts[theme]);
    card.parse(json);
    document.body.className = theme;
    const main = document.querySelector('main');
    main.replaceChildren(card.render());
    const name = (element) => element.tagName.toLowerCase() + ' "' + (element.innerText || element.value || '').trim().slice(0, 40) + '"';
    const edge = main.getBoundingClientRect().right;
    const wide = [...main.querySelectorAll('*')].filter((element) =>
      element.getBoundingClientRect().right > edge + 1 || (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && getComputedStyle(element).display !== 'inline' && !['SELECT', 'INPUT', 'TEXTAREA'].includes(element.tagName)));
    return { overflow: wide.map(name), text: main.innerText };
  };
</script>
</head>
<body><main></main></body>
</html>`;

const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

const openPage = async (browser: Browser): Promise<Page> => {
  const [light, dark, script, axe] = await Promise.all([
    read('tests/support/microsoft-teams-light.json'),
    read('tests/support/microsoft-teams-dark.json'),
    read('node_modules/adaptivecards/dist/adaptivecards.min.js'),
    read('node_modules/axe-core/axe.min.js'),
  ]);
  const opened = await browser.newPage({ locale: 'nl-NL' });
  await opened.setContent(page(`{ light: ${light}, dark: ${dark} }`, script, axe));
  return opened;
};

/** Rules about whole pages; a card is a part of one. */
const notForCards = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass'];

const check = async (opened: Page): Promise<CardViolation[]> => {
  const rules = Object.fromEntries(notForCards.map((rule) => [rule, { enabled: false }]));
  const results: AxeResults = await opened.evaluate(`axe.run('main', ${JSON.stringify({ rules, resultTypes: ['violations'] })})`);
  return results.violations.map(({ id, help, nodes }) => ({ rule: id, help, where: nodes.map(({ html }) => html.slice(0, 160)) }));
};

/** Starts the browser for drawing cards. The caller closes it. */
export const startCardRenderer = async (): Promise<CardRenderer> => {
  const browser = await launchBrowser();
  const opened = await openPage(browser);
  return {
    async render(card, { theme, width }) {
      await opened.setViewportSize({ width, height: 900 });
      const shown: { overflow: string[]; text: string } = await opened.evaluate(`show(${JSON.stringify(card)}, '${theme}')`);
      return {
        ...shown,
        violations: await check(opened),
        async screenshot(path) {
          await opened.screenshot({ path, fullPage: true });
        },
      };
    },
    close: () => browser.close(),
  };
};
