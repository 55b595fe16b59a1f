import { createHash } from 'node:crypto';
import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { FindingsService } from '../../findings/findings.service.js';
import { Permission } from '../../platform/auth/permission.js';
import { Idempotency, withIdempotency, type IdempotencyRequest } from '../../platform/http/idempotency.js';
import { AssignmentsImport, type ImportOutcome } from './assignments-import.js';
import { importRequest } from './import-input.js';
import type { ImportPreview } from './preview.js';
import { uploadedFile } from './uploaded-file.js';

const upload = {
  schema: {
    type: 'object', required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary', description: 'CSV med kolumnerna person, organisation_id, organisation, roll, fran och till (sista dagen). Högst 10 MB och 10 000 rader.' },
      title: { type: 'string', maxLength: 100, description: 'Källans namn. Samma namn nästa gång visar att det är samma källa.' },
      readOn: { type: 'string', format: 'date', description: 'Dagen då källan lästes. Idag om den utelämnas.' },
      kinds: { type: 'string', description: 'Bekräftade arter som JSON: källans organ-id och artens kod. Ordet guessed godtar alla gissningar. Det som inte bekräftas blir unknown.' },
      encoding: { type: 'string', enum: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'], description: 'Behövs bara när filen inte är UTF-8.' },
      leaveOutFailing: { type: 'string', enum: ['true', 'false'], description: 'true: läs in det som går och utelämna rader med fel.' },
    },
  },
};

/** A register of elected representatives as an upload, first to look at and then to keep. */
@ApiTags('interchange')
@Controller('imports/assignments')
export class AssignmentsImportController {
  constructor(
    private readonly assignments: AssignmentsImport,
    private readonly findings: FindingsService,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @Permission('import', 'organization')
  @ApiConsumes('multipart/form-data')
  @ApiBody(upload)
  @ApiOperation({ summary: 'Förhandsgranska ett uppdragsregister', description: 'Vad filen innehåller och vad en import skulle göra. Inget sparas. (Preview.)', operationId: 'preview-assignments-import' })
  async preview(@Req() request: FastifyRequest): Promise<ImportPreview> {
    return this.assignments.preview(importRequest(await uploadedFile(request)));
  }

  @Post('run')
  @HttpCode(200)
  @Permission('import', 'organization')
  @ApiConsumes('multipart/form-data')
  @ApiBody(upload)
  @ApiOperation({ summary: 'Läs in ett uppdragsregister', description: 'Allt i en transaktion. Samma fil en gång till ändrar ingenting. (Run.)', operationId: 'run-assignments-import' })
  async run(@Req() request: FastifyRequest, @Idempotency() key: IdempotencyRequest): Promise<ImportOutcome> {
    const wanted = importRequest(await uploadedFile(request));
    const content = { ...wanted, bytes: createHash('sha256').update(wanted.bytes).digest('hex') };
    return this.assignments.run(wanted, { afterWrite: (tx) => this.findings.afterWrite(tx, 'assignment', ''), once: (tx, work) => withIdempotency(tx, key, content, work) });
  }
}
