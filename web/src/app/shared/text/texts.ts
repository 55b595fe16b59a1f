import { computed, Service, signal } from '@angular/core';

export type Language = 'sv' | 'en';
export type Parameters = Readonly<Record<string, string | number>>;
interface Tree { readonly [key: string]: string | Tree }
type TextFile = () => Promise<{ readonly default: unknown }>;
/** The file of a feature's texts in each language; English may be missing, Swedish never. */
export type TextFiles = Readonly<{ sv: TextFile; en?: TextFile }>;

const STORED = 'ragang.language';

/** What the signed-in organisation is called in sentences, by its kind. */
export const organizationWords: Readonly<Record<'municipality' | 'region', Parameters>> = { municipality: { organization: 'kommunen', kind: 'Kommun' }, region: { organization: 'regionen', kind: 'Region' } };

/**
 * The texts of the interface by key (`shell.search.placeholder`), loaded one file a feature. Own code rather than Transloco, which weighs
 * 7.6 of the first page's 110 kB gzipped; this is 0.7. `{name}` is filled in; `key.one` and `key.other` are chosen by `{count}`.
 */
@Service()
export class Texts {
  private readonly chosen = signal<Language>(localStorage.getItem(STORED) === 'en' ? 'en' : 'sv');
  private readonly files = new Map<string, TextFiles>();
  private readonly loaded = signal<Readonly<Record<Language, Readonly<Record<string, string>>>>>({ sv: {}, en: {} });

  /** Words that every text may use: `{organization}` is kommunen or regionen, `{kind}` begins a compound ("Regiondirektör"). */
  readonly words = signal<Parameters>(organizationWords['municipality']);

  readonly language = this.chosen.asReadonly();
  private readonly plural = computed(() => new Intl.PluralRules(this.chosen()));

  /** Loads a feature's texts; a route waits for it (`textsFor`). */
  async load(feature: string, files: TextFiles): Promise<void> {
    this.files.set(feature, files);
    await Promise.all([this.loadFile('sv', feature, files), this.chosen() === 'en' ? this.loadFile('en', feature, files) : null]);
  }

  async use(language: Language): Promise<void> {
    await Promise.all([...this.files].map(([feature, files]) => this.loadFile(language, feature, files)));
    localStorage.setItem(STORED, language);
    document.documentElement.lang = language;
    this.chosen.set(language);
  }

  text(key: string, parameters: Parameters = {}): string {
    const { [this.chosen()]: own, sv } = this.loaded();
    const plural = typeof parameters['count'] === 'number' ? `${key}.${this.plural().select(parameters['count']) === 'one' ? 'one' : 'other'}` : key;
    const template = own[plural] ?? own[key] ?? sv[plural] ?? sv[key] ?? key;
    return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(parameters[name] ?? this.words()[name] ?? hole));
  }

  private async loadFile(language: Language, feature: string, files: TextFiles): Promise<void> {
    const file = await files[language]?.();
    if (!file) return;
    const flat = flatten(file.default as Tree, feature);
    this.loaded.update((all) => ({ ...all, [language]: { ...all[language], ...flat } }));
  }
}

function flatten(tree: Tree, prefix: string): Record<string, string> {
  return Object.assign({}, ...Object.entries(tree).map(([key, value]) => (typeof value === 'string' ? { [`${prefix}.${key}`]: value } : flatten(value, `${prefix}.${key}`)))) as Record<string, string>;
}
