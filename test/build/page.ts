import { JSDOM } from 'jsdom';

/** A built page as a browser reads it, without running anything. */
export const pageOf = (html: string): Document => new JSDOM(html).window.document;

/** Sources of each kind that a page's content policy allows. */
export function policyOf(page: Document): ReadonlyMap<string, readonly string[]> {
  const policy = page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
  return new Map(
    policy.split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ');
      return [name, sources];
    }),
  );
}

/** Script that stands in the page itself: elements without a source, `on…` attributes and `javascript:` addresses. */
export function inlineScripts(page: Document): string[] {
  const elements = [...page.querySelectorAll('*')];
  const texts = [...page.scripts].filter((script) => !script.hasAttribute('src')).map(({ outerHTML }) => outerHTML);
  const attributes = elements.flatMap((element) =>
    [...element.attributes].filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value)),
  );
  return [...texts, ...attributes.map(({ name, value }) => `${name}=${value}`)];
}
