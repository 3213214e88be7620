const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether it may be the id of something in Genesys Cloud. */
export const isUuid = (text: string): boolean => uuid.test(text);
