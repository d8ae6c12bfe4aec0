/** The engine writes plain quotation marks, so that a draft gets what its agent types; what is read here is set well. */
export const typeset = (text: string): string => text.replace(/"([^"]*)"/g, '“$1”').replace(/'/g, '’');
