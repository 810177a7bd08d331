/** How the console says what the API calls by constant names. */
export * from './actions';
export * from './analysis';
export * from './changes';
export * from './imports';
export * from './incidents';
export * from './language';
export * from './messages';
export * from './people';
export * from './retrospectives';
export * from './settings';
export * from './words';
