import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { nameOf } from '@ragang/domain';
import { structureDiff, type StructureChange, type StructureState } from '@ragang/domain/powers';
import { matterTypeTitle } from '@ragang/domain/reference';
import { FactsStore } from '../facts/facts-store.js';
import { Permission } from '../platform/auth/permission.js';
import { today } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { QueryText } from '../registers/list-query.js';
import { sidesOf } from './structure-diff-query.js';

/** What has changed in who may decide, represents, has agreed and holds office: between two days, or two states of knowledge. */
@ApiTags('delegation')
@Controller('structure-diff')
export class StructureDiffController {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsStore,
  ) {}

  @Get()
  @Permission('read', 'delegation')
  @ApiQuery({ name: 'from', required: false, description: 'Den första dagen. Utan värde: ett år före den andra.' })
  @ApiQuery({ name: 'to', required: false, description: 'Den andra dagen. Utan värde: i dag.' })
  @ApiQuery({ name: 'fromKnownAt', required: false, description: 'Den första dagen som den var känd vid tidpunkten.' })
  @ApiQuery({ name: 'toKnownAt', required: false, description: 'Den andra dagen som den var känd vid tidpunkten.' })
  @ApiOperation({ summary: 'Skillnader i hela strukturen', description: 'Befogenheter som tillkommit, försvunnit, flyttats, snävats av och vidgats, nya företrädare, upphörda avtal och nya innehavare. Som data och som meningar att citera. (Diff of the structure.)', operationId: 'structure-diff' })
  async diff(@Query() query: QueryText) {
    const { before, after } = sidesOf(query, today());
    return this.database.transaction(async (tx) => {
      const [was, is] = [await this.facts.load(tx, before.knownAt), await this.facts.load(tx, after.knownAt)];
      const states = { before: { facts: was, day: before.day }, after: { facts: is, day: after.day } };
      const { counts, changes, text } = structureDiff(states.before, states.after);
      return { from: before, to: after, counts, text, changes: changes.map((change) => changeView(change, states)) };
    });
  }
}

function changeView({ matterType, before, after, ...change }: StructureChange, states: { readonly before: StructureState; readonly after: StructureState }) {
  const named = (refs: StructureChange['before'], { facts, day }: StructureState) => refs.map((ref) => ({ ...ref, name: nameOf(facts, ref.kind, ref.id, day) }));
  return { ...change, matterType: matterType === null ? null : { key: matterType, title: matterTypeTitle(matterType) }, before: named(before, states.before), after: named(after, states.after) };
}
