#!/bin/sh
# Run once by the PostgreSQL image on an empty volume: the two roles, the database and its extensions.
# The same statements as api/bin/database-roles.mjs; a test compares them.
set -eu
psql -v ON_ERROR_STOP=1 -v owner_password="$RAGANG_OWNER_PASSWORD" -v app_password="$RAGANG_APP_PASSWORD" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role ragang_owner login nosuperuser nobypassrls password :'owner_password';
create role ragang_app login nosuperuser nobypassrls password :'app_password';
create database ragang owner ragang_owner template template0 encoding 'UTF8' locale_provider icu icu_locale 'sv-SE' locale 'C.UTF-8';
\connect ragang
create extension if not exists btree_gist;
create extension if not exists pgcrypto;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
revoke all on schema public from public;
grant usage, create on schema public to ragang_owner;
grant usage on schema public to ragang_app;
SQL
