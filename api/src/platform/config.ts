import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min, validateSync } from 'class-validator';

export type Mode = 'demo' | 'production';

/** How the server runs. Read once, at start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly mode: Mode;
  readonly databaseUrl: string;
  /** Runs migrations at start; absent when somebody else has run them. */
  readonly databaseOwnerUrl: string | null;
  readonly dataDir: string;
  /** Address or network of the proxy that ends https before this server; null when there is none. */
  readonly trustedProxy: string | null;
  readonly signingKeyFile: string | null;
  readonly webDir: string;
  /** Folder of the demo municipalities; null when the demo starts empty. */
  readonly demoDir: string | null;
}

/** Everything that is wrong with the configuration, as sentences for the operator. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(['Rågång kan inte starta, eftersom inställningarna inte stämmer:', ...faults.map((fault) => `  - ${fault}`)].join('\n'));
  }
}

class Environment {
  @IsInt({ message: 'PORT ska vara ett heltal mellan 1 och 65535.' })
  @Min(1, { message: 'PORT ska vara minst 1.' })
  @Max(65_535, { message: 'PORT ska vara högst 65535.' })
  port!: number;

  @Matches(/^[0-9A-Za-z.:-]{1,253}$/, { message: 'HOST ska vara en adress eller ett värdnamn.' })
  host!: string;

  @IsIn(['demo', 'production'], { message: 'RAGANG_MODE ska vara demo eller production.' })
  mode!: Mode;

  @Matches(/^postgres(ql)?:\/\//, { message: 'DATABASE_URL ska vara adressen till PostgreSQL, som postgres://ragang_app:lösenord@värd/ragang.' })
  databaseUrl!: string;

  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: 'DATABASE_OWNER_URL ska vara en adress till PostgreSQL.' })
  databaseOwnerUrl!: string | null;

  @IsString()
  dataDir!: string;

  @IsOptional()
  @Matches(/^[0-9a-fA-F.:/, ]{2,400}$/, { message: 'RAGANG_TRUSTED_PROXY ska vara proxyns IP-adress eller nät, som 10.0.0.5 eller 10.0.0.0/24.' })
  trustedProxy!: string | null;

  @IsOptional()
  @IsString()
  signingKeyFile!: string | null;

  @IsString()
  webDir!: string;

  @IsOptional()
  @IsString()
  demoDir!: string | null;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

export function isLoopback(host: string): boolean {
  return loopback.has(host);
}

/** The configuration from the environment, or a ConfigError that names every fault at once. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const host = env['HOST'] || '127.0.0.1';
  const isEmbedded = env['RAGANG_EMBEDDED'] === '1';
  const config: Config = Object.assign(new Environment(), {
    port: Number(env['PORT'] || 3000),
    host,
    mode: (env['RAGANG_MODE'] || (isEmbedded && isLoopback(host) ? 'demo' : 'production')) as Mode,
    databaseUrl: env['DATABASE_URL'] ?? '',
    databaseOwnerUrl: env['DATABASE_OWNER_URL'] || null,
    dataDir: resolve(env['RAGANG_DATA_DIR'] || join(root, '.data')),
    trustedProxy: env['RAGANG_TRUSTED_PROXY'] || null,
    signingKeyFile: env['RAGANG_SIGNING_KEY_FILE'] || null,
    webDir: env['RAGANG_WEB_DIR'] || join(root, 'web', 'dist'),
    demoDir: env['RAGANG_DEMO_DATA'] === 'none' ? null : join(root, 'test', 'municipality'),
  });
  const faults = [
    ...validateSync(config as object).flatMap((fault) => Object.values(fault.constraints ?? {})),
    ...(config.mode === 'demo' && !isEmbedded ? ['RAGANG_MODE=demo går bara med den inbyggda databasen: vem som helst kan logga in. Ta bort DATABASE_URL, eller kör i produktionsläge.'] : []),
    ...(!isLoopback(host) && config.trustedProxy === null
      ? [`HOST=${host} nås av andra datorer, men http utan kryptering är inte tillåtet där. Sätt en proxy med https framför och ange den i RAGANG_TRUSTED_PROXY.`] : []),
  ];
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze({ ...config });
}

/** Cookies and headers for https are used when a proxy ends https in front of the server. */
export function isHttps(config: Config): boolean {
  return config.trustedProxy !== null;
}
