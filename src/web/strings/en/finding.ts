export { find } from './find.ts';
export { linking, saying, statementPage } from './linking.ts';
