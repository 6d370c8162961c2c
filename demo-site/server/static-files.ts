/**
 * Serves styles, scripts and pictures without PHP, as the web server in front of a real WordPress does.
 *
 * An admin screen asks for some sixty of them; through php-wasm's two workers they take longer than the page.
 */
import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type net from 'node:net';
import { extname, join, normalize } from 'node:path';

import type { Mount } from './protocol.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Puts the files in front of the request listeners that the server has by then. */
export function serveStaticFiles(server: net.Server, mounts: readonly Mount[]): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (answerWithFile(request, response, mounts)) return;
    for (const listener of listeners) listener.call(server, request, response);
  });
}

function answerWithFile(
  request: IncomingMessage,
  response: ServerResponse,
  mounts: readonly Mount[],
): boolean {
  const path = pathOf(request);
  const type = TYPES[extname(path)];
  if (type === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  const file = fileAt(path, mounts);
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>');
    return true;
  }
  // Every address carries a version (`?ver=`), so a long life is safe, as on real hosts.
  response.writeHead(200, {
    'content-type': type,
    'content-length': file.size,
    'cache-control': 'max-age=31536000',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file.path).pipe(response);
  return true;
}

function pathOf(request: IncomingMessage): string {
  try {
    return normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname));
  } catch {
    return '/';
  }
}

/** The deepest mount that holds the path wins, as in the file system that PHP sees. */
function fileAt(path: string, mounts: readonly Mount[]): { path: string; size: number } | undefined {
  const inside = `/wordpress${path}`;
  const mount = mounts
    .filter(({ vfsPath }) => inside.startsWith(`${vfsPath}/`))
    .sort((a, b) => b.vfsPath.length - a.vfsPath.length)[0];
  if (mount === undefined) return undefined;
  const file = join(mount.hostPath, inside.slice(mount.vfsPath.length));
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? { path: file, size: found.size } : undefined;
}
