import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { directions } from '@ragang/domain';
import { ruleAreas } from '@ragang/domain/rules';
import { findingPeriods } from './finding-period.js';

/** The filters that every list and count of findings takes, described. */
export const FindingParameters = (): MethodDecorator => applyDecorators(
  ApiQuery({ name: 'severity', required: false, enum: ['unlawful', 'risk', 'notice'] }),
  ApiQuery({ name: 'outcome', required: false, enum: ['flag', 'undetermined'] }),
  ApiQuery({ name: 'status', required: false, description: 'Utan värde visas det som ännu kräver svar; all visar allt.' }),
  ApiQuery({ name: 'rule', required: false, description: 'Regelns id.' }),
  ApiQuery({ name: 'area', required: false, enum: Object.keys(ruleAreas), description: 'Ett område av regelboken.' }),
  ApiQuery({ name: 'direction', required: false, enum: Object.keys(directions) }),
  ApiQuery({ name: 'body', required: false, description: 'Organets id; none ger det som inte hör till något organ.' }),
  ApiQuery({ name: 'case', required: false, description: 'Casets nummer.' }),
  ApiQuery({ name: 'from', required: false, description: 'Gäller en dag från och med.' }),
  ApiQuery({ name: 'to', required: false, description: 'Gäller en dag till och med.' }),
  ApiQuery({ name: 'period', required: false, enum: findingPeriods, description: 'I år, fullmäktiges mandatperiod eller de senaste 90 dagarna. Går före from och to.' }),
  ApiQuery({ name: 'held', required: false, enum: ['mine', 'nobody', 'overdue'], description: 'Hos den inloggade, hos ingen, eller svarsdagen har passerat.' }),
  ApiQuery({ name: 'missing', required: false, description: 'Uppgiften som fattas, som register.fält.' }),
  ApiQuery({ name: 'mine', required: false, enum: ['true'], description: 'Bara det som översikten räknar som den inloggades eget.' }),
);
