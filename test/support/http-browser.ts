import { parseSetCookie, stringifyCookie } from 'cookie';

/** Where a browser has come to. */
export interface OpenedPage {
  readonly address: string;
  readonly status: number;
  readonly text: string;
}

/** What goes to an address as a browser would: follows redirects, keeps cookies of each host, and sends them back to it. */
export class HttpBrowser {
  readonly #cookies = new Map<string, Map<string, string>>();

  /** The `Cookie` header that a host is sent. */
  cookiesOf(address: string): string {
    return stringifyCookie(Object.fromEntries(this.#cookies.get(new URL(address).hostname) ?? []));
  }

  /** Sets, or with '' forgets, a cookie of a host. */
  setCookie(address: string, name: string, value: string): void {
    const { hostname } = new URL(address);
    const cookies = this.#cookies.get(hostname) ?? new Map<string, string>();
    this.#cookies.set(hostname, cookies);
    if (value === '') {
      cookies.delete(name);
    } else {
      cookies.set(name, value);
    }
  }

  /** Opens an address, and goes where it leads, until there is no further, or where `isGoal` says that it has come. */
  async open(
    address: string,
    form?: Readonly<Record<string, string>>,
    isGoal: (address: string) => boolean = () => false,
  ): Promise<OpenedPage> {
    let next = address;
    let body = form === undefined ? undefined : new URLSearchParams(form);
    for (let count = 0; count < 20; count += 1) {
      if (isGoal(next)) {
        return { address: next, status: 0, text: '' };
      }
      const response = await fetch(next, {
        method: body === undefined ? 'GET' : 'POST',
        redirect: 'manual',
        headers: { cookie: this.cookiesOf(next) },
        ...(body === undefined ? {} : { body }),
      });
      this.#keep(next, response);
      const location = response.headers.get('location');
      if (location === null) {
        return { address: next, status: response.status, text: await response.text() };
      }
      await response.arrayBuffer();
      next = new URL(location, next).href;
      body = undefined;
    }
    throw new Error(`${address} leads round and round`);
  }

  #keep(address: string, response: Response): void {
    for (const header of response.headers.getSetCookie()) {
      const { name, value, maxAge, expires } = parseSetCookie(header);
      const isOver = maxAge === 0 || (expires !== undefined && expires.getTime() < Date.now());
      this.setCookie(address, name, isOver ? '' : (value ?? ''));
    }
  }
}

/** Signs in on the pages of the test's identity provider, and says yes to what it asks; returns where that leads. */
export async function signInAtProvider(
  browser: HttpBrowser,
  begin: string,
  account: string,
  isGoal: (address: string) => boolean = () => false,
): Promise<OpenedPage> {
  let page = await browser.open(begin, undefined, isGoal);
  for (const prompt of ['login', 'consent']) {
    if (new RegExp(`name="prompt" value="${prompt}"`).test(page.text)) {
      page = await browser.open(page.address, { prompt, login: account, password: 'any' }, isGoal);
    }
  }
  return page;
}
