const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the text has the format of a Genesys Cloud id. */
export const isUuid = (text: string): boolean => uuid.test(text);
