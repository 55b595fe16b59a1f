import { pino, type Logger } from 'pino';

/** JSON lines in UTC, without names, addresses or what people wrote. */
export function serverLog(): Logger {
  return pino({
    level: process.env['RAGANG_LOG_LEVEL'] ?? 'info',
    base: { service: 'ragang-api' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['req.headers', 'password', '*.password', 'cookie'], remove: true },
    formatters: { level: (label) => ({ level: label }) },
  });
}
