import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { findMatterType, matterAreas, matterTypes, municipalities, type MatterType } from '@ragang/domain/reference';
import { isLawSectionId, lawCheckedTo, lawSections } from '@ragang/domain/law';
import { Public } from '../platform/auth/permission.js';
import { DomainError, notFound } from '../platform/http/domain-error.js';
import { lawSectionView } from './law-section-view.js';
import { lawView, lawViews } from './law-view.js';
import { fold } from './fold.js';

const MOST_HITS = 30;
const LONGEST_SEARCH = 200;

/** Reference data that is the same for every organisation: matter types, law, municipalities. */
@ApiTags('reference')
@Controller()
export class ReferenceController {
  @Get('matter-types')
  @Public()
  @ApiOperation({ summary: 'Sök ärendetyper', description: 'Träffar på titel, nyckel och vardagliga ord. (Search matter types.)', operationId: 'list-matter-types' })
  matterTypes(@Query('q') q?: string): { items: readonly { key: string; title: string; area: string; defaultBody: string }[]; total: number } {
    const wanted = fold(searchText(q));
    const found = matterTypes.map((type) => ({ type, rank: rank(type, wanted) })).filter((hit) => hit.rank > 0).sort((a, b) => b.rank - a.rank || a.type.title.localeCompare(b.type.title, 'sv'));
    return {
      items: found.slice(0, wanted === '' ? matterTypes.length : MOST_HITS).map(({ type }) => ({ key: type.key, title: type.title, area: matterAreas[type.area], defaultBody: type.defaultBody })),
      total: found.length,
    };
  }

  @Get('matter-types/:key')
  @Public()
  @ApiOperation({ summary: 'Läs en ärendetyp', description: 'Vem lagen pekar ut, om den får delegeras, och hur beslutet överklagas. (Read a matter type.)', operationId: 'read-matter-type' })
  matterType(@Param('key') key: string): { item: MatterType; laws: ReturnType<typeof lawViews> } {
    const item = findMatterType(key);
    if (!item) throw notFound();
    return { item, laws: lawViews(item.law) };
  }

  @Get('law-sections')
  @Public()
  @ApiOperation({ summary: 'Sök lagrum', description: 'Paragrafer med sammanfattning, märke och länk. (Search law sections.)', operationId: 'list-law-sections' })
  lawSections(@Query('q') q?: string) {
    const wanted = fold(searchText(q));
    const found = lawSections.filter((section) => wanted === '' || fold(`${section.id} ${lawView(section.id).label} ${section.heading ?? ''} ${section.gist ?? ''}`).includes(wanted));
    return { items: found.slice(0, MOST_HITS).map((section) => lawView(section.id)), total: found.length, checkedTo: lawCheckedTo };
  }

  @Get('law-sections/:section')
  @Public()
  @ApiOperation({ summary: 'Läs ett lagrum', description: 'Sammanfattning i egna ord, hur väl källan är kontrollerad, länk till lagtexten, och reglerna och ärendetyperna som vilar på lagrummet. (Read a law section.)', operationId: 'read-law-section' })
  lawSection(@Param('section') id: string) {
    if (!isLawSectionId(id)) throw notFound();
    return lawSectionView(id);
  }

  @Get('municipalities')
  @Public()
  @ApiOperation({ summary: 'Sök kommuner', description: 'Sveriges 290 kommuner med kod. (Search municipalities.)', operationId: 'list-municipalities' })
  municipalities(@Query('q') q?: string) {
    const wanted = fold(searchText(q));
    const found = municipalities.filter((one) => wanted === '' || fold(`${one.name} ${one.code}`).includes(wanted));
    return { items: found.slice(0, wanted === '' ? municipalities.length : MOST_HITS), total: found.length };
  }
}

function searchText(q: string | undefined): string {
  if (q !== undefined && [...q].length > LONGEST_SEARCH) throw new DomainError('text.tooLong', `Sökordet får ha högst ${LONGEST_SEARCH} tecken.`, 422, [{ parameter: { in: 'query', name: 'q' }, code: 'text.tooLong', detail: 'Korta sökordet.' }]);
  return q ?? '';
}

/** Title before synonym before key; 0 is no hit. */
function rank(type: MatterType, wanted: string): number {
  if (wanted === '') return 1;
  const title = fold(type.title);
  if (title.startsWith(wanted)) return 4;
  if (title.includes(wanted)) return 3;
  if (type.synonyms.some((word) => fold(word).includes(wanted))) return 2;
  return fold(type.key).includes(wanted) ? 1 : 0;
}
