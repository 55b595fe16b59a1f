import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { lastDayOf, type Register } from '@ragang/domain';
import { Icon } from '../ui/icon';
import { linkTo, type Names } from '../things/names';
import { shownColumns, type Column } from './columns';
import { FieldValue } from './field-value';
import { rowName, type RegisterRow } from './register-answers';

/** Rows of a register as a table; a list of labels and values on a phone. Heads sort by writing `sort` into the address. */
@Component({
  selector: 'rg-register-table',
  imports: [RouterLink, Icon, FieldValue],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="table-place"><table class="tbl cards dense one-line">
      @if (caption()) { <caption class="vh">{{ caption() }}</caption> }
      <thead><tr>
        <th scope="col" [attr.aria-sort]="ariaSort(register().nameFields[0]!)">@if (sortable()) { <a class="srt" [routerLink]="[]" [queryParams]="{ sort: nextSort(register().nameFields[0]!), page: null }" queryParamsHandling="merge">{{ nameLabel() }}@if (arrow(register().nameFields[0]!); as icon) {<rg-icon [name]="icon" />}</a> } @else { {{ nameLabel() }} }</th>
        @for (column of shown(); track column.name) {
          <th scope="col" [class.n]="column.isNumber" [attr.aria-sort]="ariaSort(column.name)">@if (sortable()) { <a class="srt" [routerLink]="[]" [queryParams]="{ sort: nextSort(column.name), page: null }" queryParamsHandling="merge">{{ column.label }}@if (arrow(column.name); as icon) {<rg-icon [name]="icon" />}</a> } @else { {{ column.label }} }</th>
        }
        <th scope="col" class="nw">{{ isEvent() ? (register().dayLabel ?? 'Dag') : 'Gäller' }}</th>
      </tr></thead>
      <tbody>
        @for (row of rows(); track row.versionId) {
          <tr>
            <th scope="row"><a class="ttl" [routerLink]="linkOf(row)">{{ nameOf(row) }}</a>@if (row.disclosure === 'secret') { <span class="secret"><rg-icon name="lock-simple" /> sekretess</span> }</th>
            @for (column of shown(); track column.name) { <td [class.n]="column.isNumber" [attr.data-l]="column.label"><rg-field-value [field]="register().fields[column.name]!" [value]="row[column.name]" [isAbsent]="row.absent.includes(column.name)" [names]="names()" [plain]="true" /></td> }
            <td class="nw tn" [attr.data-l]="isEvent() ? (register().dayLabel ?? 'Dag') : 'Gäller'">{{ isEvent() ? row.day : period(row) }}</td>
          </tr>
        }
      </tbody>
    </table></div>`,
})
export class RegisterTable {
  readonly register = input.required<Register>();
  readonly rows = input.required<readonly RegisterRow[]>();
  readonly names = input<Names>({});
  readonly columns = input<readonly Column[]>();
  readonly sort = input<string>();
  readonly sortable = input(true);
  readonly caption = input<string>();

  protected readonly isEvent = computed(() => this.register().class === 'event');
  protected readonly shown = computed(() => this.columns() ?? shownColumns(this.register(), undefined, this.rows()));
  /** The label of the field that names the rows; where several do and none is a title, what a row is. */
  protected readonly nameLabel = computed(() => {
    const { fields, nameFields, one } = this.register();
    const last = fields[nameFields.at(-1) ?? ''];
    return last && (nameFields.length === 1 || last.type === 'text') ? last.label : `${one.charAt(0).toUpperCase()}${one.slice(1)}`;
  });

  protected nameOf(row: RegisterRow): string {
    return rowName(this.register(), row, this.names());
  }

  protected linkOf(row: RegisterRow): readonly string[] {
    const link = linkTo(this.register().kind, row.id);
    return link[0] === '/register' ? ['/register', this.register().path, row.id] : link;
  }

  protected period(row: RegisterRow): string {
    const last = lastDayOf({ validFrom: row.validFrom ?? null, validUntil: row.validUntil ?? null });
    return `${row.validFrom ?? 'okänt'}–${last ?? ''}`;
  }

  protected nextSort(name: string): string | null {
    return this.sort() === name ? `-${name}` : this.sort() === `-${name}` ? null : name;
  }

  protected arrow(name: string): string | null {
    return this.sort() === name ? 'arrow-up' : this.sort() === `-${name}` ? 'arrow-down' : null;
  }

  protected ariaSort(name: string): 'ascending' | 'descending' | null {
    return this.sort() === name ? 'ascending' : this.sort() === `-${name}` ? 'descending' : null;
  }
}
