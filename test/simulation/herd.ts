/** Filled in below. */
export const herdTable = async (_applicants: number, _rates: readonly number[]): Promise<string> => ''
