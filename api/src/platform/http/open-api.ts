import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ApiInfoAnswer, FindingAnswer, FindingsPage, SessionAnswer, WhoDecidesAnswer } from '@ragang/contracts';
import { API_VERSION } from '../health/api-info.controller.js';
import { toVersion31 } from './open-api-31.js';
import { withProblems } from './open-api-problems.js';

const description = `Rågång är ett register över kommunens styrning: organ, delegation, samverkan, bolag, vision och beslut, med frågan ”vem bestämmer?”.
API:et följer DIGG:s nationella REST API-profil. Alla svar är JSON, alla fel application/problem+json (RFC 9457) med en svensk mening som säger vad som ska göras.
Läsning tar asOf (läget per en dag) och knownAt (så som det var känt vid en tidpunkt). Ändringar kräver If-Match; POST som skapar tar Idempotency-Key.
Tillgänglighet: driftas av respektive organisation; inga garantier utöver dess egna. Gränser: 1 MiB per anrop, 200 rader per sida, 50 sidor i en lista.

In English: a register of municipal governance and an answer to "who decides?". JSON in and out, errors as problem+json, reads on two time axes (asOf, knownAt),
ETag and If-Match on changes, Idempotency-Key on creation. Service level: set by each operating organisation. Limits: 1 MiB a request, 200 rows a page, 50 pages a list.`;

/** The description of the API, read from the built application; `complete` adds what controllers that are made at run time cannot say. */
export function openApiOf(app: INestApplication, complete: (document: OpenAPIObject) => OpenAPIObject): OpenAPIObject {
  const base = new DocumentBuilder()
    .setTitle('Rågång').setDescription(description).setVersion(API_VERSION).setOpenAPIVersion('3.1.0')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/sv/').setContact('Rågång', 'https://github.com/ragang/ragang', '')
    .addCookieAuth('ragang', { type: 'apiKey', in: 'cookie', description: 'Sessionskakan. Ändrande anrop skickar dessutom X-CSRF-Token.' }, 'session')
    .addSecurityRequirements('session')
    .build();
  return toVersion31(withProblems(complete(SwaggerModule.createDocument(app, base, { extraModels: [ApiInfoAnswer, SessionAnswer, FindingAnswer, FindingsPage, WhoDecidesAnswer] }))));
}
