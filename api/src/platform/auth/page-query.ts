import { ApiProperty } from '@nestjs/swagger';
import { Allow, Matches } from 'class-validator';

/** Paging of a small list. */
export class PageQuery {
  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 50, default: 1, description: 'Sida, från 1', example: 1 })
  @Allow()
  @Matches(/^([1-9]|[1-4]\d|50)?$/, { message: 'page ska vara ett heltal mellan 1 och 50.', context: { code: 'number.invalid' } })
  page?: string = '';

  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 200, default: 20, description: 'Rader per sida', example: 20 })
  @Allow()
  @Matches(/^([1-9]|[1-9]\d|1\d\d|200)?$/, { message: 'limit ska vara ett heltal mellan 1 och 200.', context: { code: 'number.invalid' } })
  limit?: string = '';
}

export function pageOf(query: PageQuery): { readonly page: number; readonly limit: number } {
  return { page: Number(query.page || 1), limit: Number(query.limit || 20) };
}
