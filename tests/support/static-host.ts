/** A static web server as portals have them, in which folders can be exchanged and files broken. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { securityHeaders } from '../../scripts/security-headers.mjs';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** What is answered in place of a file; `null` leaves it to the file. */
export type Fault = (path: string) => { status: number; type: string; body: string } | null;

export class StaticHost {
  /** Folders of this machine by the path they are served under, which ends with a slash. */
  readonly folders = new Map<string, string>();
  /** Paths that were asked for, in order. */
  readonly requests: string[] = [];
  fault: Fault = () => null;
  readonly #server: Server;
  #port = 0;

  constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  get port(): number {
    return this.#port;
  }

  /** The address of a path, by the number of this machine or by another name for it. */
  url(path = '/', name = '127.0.0.1'): string {
    return `http://${name}:${this.#port}${path}`;
  }

  /** Listens; after a close, where it did before. */
  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** The network is gone: no answer to anything, on open connections neither. */
  async close(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*/, ''));
    this.requests.push(path);
    const fault = this.fault(path);
    if (fault) {
      response.writeHead(fault.status, { 'Content-Type': fault.type }).end(fault.body);
      return;
    }
    const file = this.#fileOf(path);
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const hashed = path.includes('/assets/');
    response.writeHead(200, {
      ...securityHeaders,
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    response.end(readFileSync(file));
  }

  /** The file under the longest path that leads to a folder; `null` where there is none. */
  #fileOf(path: string): string | null {
    const mounts = [...this.folders].sort(([one], [other]) => other.length - one.length);
    const [under, folder] = mounts.find(([start]) => path.startsWith(start)) ?? [];
    if (under === undefined || folder === undefined) return null;
    const inside = normalize(path.slice(under.length) || 'index.html');
    const file = join(folder, inside);
    return !inside.startsWith('..') && existsSync(file) && statSync(file).isFile() ? file : null;
  }
}
