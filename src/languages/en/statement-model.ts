import type { StatementModel } from '../../analysis/8-statements/statement-model.ts';

/** See {@link StatementModel}. */
export const statementModel: StatementModel = {};
