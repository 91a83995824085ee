/** Address of the page that shows a record, from any page of Habeas. */
export const pageOfRecord = (seal: string): string => `/record.html#${seal}`;
