/** Where an answer of the customer is noted. */
export const ATTRIBUTES = '/api/v2/conversations/calls/{id}/participants/{id}/attributes';

/** What it looks like in `commandsSent`, before its HTTP status. */
export const NOTE = 'PATCH /conversations/calls/{id}/participants/{id}/attributes';
