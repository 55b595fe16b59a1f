import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { problem, PROBLEM_TYPE } from './problem.js';

const answers: Readonly<Record<string, readonly [number, string, string, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'headers.tooLarge', 'Anropets huvuden är för stora. Rensa kakorna för webbplatsen och försök igen.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'request.timeout', 'Anropet tog för lång tid. Försök igen.'],
};

/** What Node itself refuses before it is a request (bad framing, headers too large) is answered as a problem too; then the connection closes. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reason, code, detail] = answers[error.code ?? ''] ?? [400, 'Bad Request', 'request.unreadable', 'Anropet går inte att läsa.'];
  socket.end(rawAnswer(status, reason, code, detail));
}

/** CONNECT never becomes a request in Node; it is refused like any other method that is not used here. */
export function refuseConnect(server: Server): void {
  server.on('connect', (_request, socket) => {
    socket.end(rawAnswer(405, 'Method Not Allowed', 'method.notAllowed', 'Metoden används inte här.', 'Allow: GET, POST, PUT, PATCH, DELETE\r\n'));
  });
}

function rawAnswer(status: number, reason: string, code: string, detail: string, extra = ''): string {
  const body = JSON.stringify(problem(status, code, detail, randomBytes(16).toString('hex')));
  return `HTTP/1.1 ${status} ${reason}\r\nContent-Type: ${PROBLEM_TYPE}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\n${extra}Connection: close\r\n\r\n${body}`;
}
