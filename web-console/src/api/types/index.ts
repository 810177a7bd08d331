/** The resources of the public API as the console reads them, by what they are about. */
export * from './actions';
export * from './alerts';
export * from './analysis';
export * from './audit';
export * from './changes';
export * from './chat';
export * from './common';
export * from './imports';
export * from './incidents';
export * from './language';
export * from './messages';
export * from './people';
export * from './policy';
export * from './retrospectives';
export * from './statistics';
export * from './timeline';
