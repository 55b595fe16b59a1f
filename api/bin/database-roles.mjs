/** Extensions that the migrations rest on. They need a superuser, so they are made beside the roles. */
export const extensions = ['btree_gist', 'pgcrypto', 'pg_trgm', 'unaccent'];

/**
 * The SQL that makes the two roles and the database. The owner migrates and owns the tables; the application's role reads
 * and writes under row-level security and owns nothing. Neither may pass by the security policies.
 * @param {{ ownerPassword: string, appPassword: string }} passwords
 */
export function roleStatements({ ownerPassword, appPassword }) {
  return [
    `create role ragang_owner login nosuperuser nobypassrls password '${ownerPassword}'`,
    `create role ragang_app login nosuperuser nobypassrls password '${appPassword}'`,
  ];
}

/** Run inside the database by a superuser. */
export function insideStatements() {
  return [
    ...extensions.map((name) => `create extension if not exists ${name}`),
    'revoke all on schema public from public',
    'grant usage, create on schema public to ragang_owner',
    'grant usage on schema public to ragang_app',
  ];
}

/** The same as text for a person who sets up a PostgreSQL of their own. */
export function roleScript() {
  const statements = [
    ...roleStatements({ ownerPassword: '<välj ett lösenord>', appPassword: '<välj ett annat>' }),
    `create database ragang owner ragang_owner template template0 encoding 'UTF8' locale_provider icu icu_locale 'sv-SE' locale 'C.UTF-8'`,
  ];
  return [...statements, '\\connect ragang', ...insideStatements()]
    .map((line) => (line.startsWith('\\') ? line : `${line};`))
    .join('\n');
}
