import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { note } from '../../platform/auth/account-store.js';
import { Permission } from '../../platform/auth/permission.js';
import { Database } from '../../platform/database/database.js';
import { notFound } from '../../platform/http/domain-error.js';
import { originalOf } from './original-store.js';

/** Originals of what has been read in, byte for byte; a reading of a source names its original by the checksum. */
@ApiTags('interchange')
@Controller('originals')
export class OriginalController {
  constructor(private readonly database: Database) {}

  @Get(':sha256')
  @Permission('import', 'organization')
  @ApiProduces('text/csv', 'application/octet-stream')
  @ApiOperation({ summary: 'Hämta en inläst fil', description: 'Filen som den kom, efter sin kontrollsumma (SHA-256). Hämtningen loggas. (Original file.)', operationId: 'read-original' })
  async read(@Param('sha256') sha256: string): Promise<StreamableFile> {
    const found = await this.database.transaction(async (tx) => {
      const original = await originalOf(tx, sha256);
      if (original) await note(tx, 'original.read', { sha256 });
      return original;
    });
    if (!found) throw notFound();
    // Always saved, never shown: the file came from outside.
    return new StreamableFile(found.bytes, { type: found.mediaType, length: found.bytes.byteLength, disposition: `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}` });
  }
}
