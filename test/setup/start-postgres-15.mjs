import startPostgres from './start-postgres.mjs';

/** @param {unknown} configuration @param {unknown} project */
export default (configuration, project) => startPostgres(configuration, project, 15);
