import type { Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Logger as NestLogger } from 'nestjs-pino';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import { withOperations } from './description/describe-operations.js';
import { authenticateRequests } from './platform/auth/authenticate.js';
import { Sessions } from './platform/auth/sessions.js';
import type { Config } from './platform/config.js';
import type { Database } from './platform/database/database.js';
import { logRequests } from './platform/http/access-log.js';
import { answerClientError, refuseConnect } from './platform/http/client-error.js';
import { refuseWhenClosing } from './platform/http/closing.js';
import { describeApi } from './platform/http/describe-api.js';
import { guardJson } from './platform/http/json-guard.js';
import { answerWrongMethods } from './platform/http/method-not-allowed.js';
import { problem, PROBLEM_TYPE } from './platform/http/problem.js';
import { guardRequests, readQuery } from './platform/http/request-guard.js';
import { setSecurityHeaders } from './platform/http/security-headers.js';
import { requestIdOf, returnTrace } from './platform/http/trace.js';
import { receiveUploads } from './platform/http/uploads.js';
import { serveWeb } from './platform/http/web-files.js';
import type { Readiness } from './platform/tokens.js';
import { withRegisters } from './registers/describe-registers.js';

/** Node's own limit, above ours, so that most of what is too large is answered as a problem by the guard. */
const LARGEST_HEADERS = 65_536;

/** The server, ready to listen. */
export async function createApp(config: Config, database: Database, readiness: Readiness, logger: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    http: { maxHeaderSize: LARGEST_HEADERS },
    genReqId: requestIdOf,
    requestTimeout: 30_000,
    // Fastify's own answer while it closes is not a problem document; ours is given by the first hook.
    return503OnClosing: false,
    keepAliveTimeout: 10_000,
    trustProxy: config.trustedProxy ?? false,
    routerOptions: { querystringParser: readQuery, maxParamLength: 200 },
    clientErrorHandler: answerClientError,
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      void reply.code(400).header('content-type', PROBLEM_TYPE).send(JSON.stringify(problem(400, 'url.unreadable', 'Adressen går inte att läsa.', String(request.id))));
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, database, readiness, logger), adapter, { bodyParser: false, abortOnError: false, logger: ['warn', 'error', 'fatal'] });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', '.well-known/ragang-checkpoints/{*slug}'] });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  returnTrace(server);
  refuseWhenClosing(server);
  logRequests(server, logger);
  await setSecurityHeaders(server, config);
  answerWrongMethods(server);
  guardRequests(server);
  guardJson(server);
  await receiveUploads(server);
  authenticateRequests(server, app.get(Sessions), config);
  describeApi(server, app, (document) => withOperations(withRegisters(document)));
  await serveWeb(server, config.webDir);
  refuseConnect(app.getHttpServer() as Server);
  await app.init();
  // From here on: the list of every route at start helps nobody.
  app.useLogger(app.get(NestLogger));
  return app;
}

