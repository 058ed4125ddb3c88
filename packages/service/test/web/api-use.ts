import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const SOURCES = fileURLToPath(new URL('../../web/src/', import.meta.url));
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const operation = z.object({ security: z.array(z.record(z.string(), z.array(z.string()))) });
const document = z.object({
  paths: z.record(z.string(), z.partialRecord(z.enum(METHODS), operation)),
});

/** What a page asked of its service, as far as that was no file of the page itself. */
export class ApiUse {
  readonly #asked = new Set<string>();

  constructor(page: Page) {
    page.on('request', (request) => {
      const { protocol, pathname } = new URL(request.url());
      const isFile = /^\/assets\/|^\/mark\.svg$/.test(pathname) || request.resourceType() === 'document';
      if (/^https?:$/.test(protocol) && !isFile) this.#asked.add(`${request.method()} ${pathname}`);
    });
  }

  /** The requests that a program with a key could not make by the service's own document of its API. */
  async notByKey(url: string): Promise<readonly string[]> {
    const { paths } = document.parse(await (await fetch(new URL('/openapi.json', url))).json());
    const byKey = Object.entries(paths).flatMap(([path, operations]) =>
      METHODS.filter((method) => isByKey(operations[method])).map((method) => patternOf(method, path)),
    );
    return [...this.#asked].filter((asked) => !byKey.some((pattern) => pattern.test(asked)));
  }

  /** What the sources of a screen can have the service do, and did not here. */
  undone(screen: string): readonly string[] {
    const files = readdirSync(`${SOURCES}${screen}`, { recursive: true, encoding: 'utf8' });
    const texts = files
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(`${SOURCES}${screen}/${file}`, 'utf8'));
    const deeds = [...texts.join('\n').matchAll(/api\.(POST|PUT|PATCH|DELETE)\(\s*['`]([^'`]+)/g)];
    return [...new Set(deeds.map(([, method, path]) => `${method} ${path}`))].filter((deed) => {
      const [method = '', path = ''] = deed.split(' ');
      return ![...this.#asked].some((asked) => patternOf(method, path).test(asked));
    });
  }
}

/** Signing in is for whoever has no key in the request yet; whatever else needs no key is open to a key too. */
function isByKey(found: z.infer<typeof operation> | undefined): boolean {
  return found !== undefined && (found.security.length === 0 || found.security.some((one) => 'key' in one));
}

function patternOf(method: string, path: string): RegExp {
  return new RegExp(`^${method.toUpperCase()} ${path.replace(/\$?\{\w+\}/g, '[^/]+')}$`);
}
