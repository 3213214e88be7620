import type { ApiError } from '../../errors.ts';
import { Refusal } from '../refusal.ts';

/** Errors of the admin operations. Codes are those of the public API description; so are messages, where known. */
const KNOWN = {
  maxIntegrations: {
    status: 400,
    code: 'max.integrations.reached',
    message: 'The maximum number of integrations has been reached.',
  },
  versionConflict: {
    status: 409,
    code: 'version.conflict',
    message: 'The version of the configuration is not the current one.',
  },
  grantTypeRequired: {
    status: 400,
    code: 'grant.type.required',
    message: 'The grant type is required.',
  },
  badGrantType: {
    status: 400,
    code: 'bad.grant.type',
    message: 'The grant type is not valid for a new client.',
  },
  invalidScope: {
    status: 400,
    code: 'auth.invalid.scope',
    message: 'A scope of the client is not valid.',
  },
  missingScope: {
    status: 400,
    code: 'missing.client.scope',
    message: 'The client needs at least one scope.',
  },
  missingRoles: {
    status: 400,
    code: 'missing.client.roles',
    message: 'The client needs at least one role.',
  },
  badState: {
    status: 400,
    code: 'bad.client.state',
    message: 'A new client can only be active.',
  },
  tooManyClients: {
    status: 400,
    code: 'auth.too.many.clients',
    message: 'The organization has too many OAuth clients.',
  },
  clientNotFound: { status: 404, code: 'client.not.found', message: 'The client was not found.' },
  cannotDeleteClient: {
    status: 400,
    code: 'cannot.delete.client',
    message: 'An active client cannot be deleted.',
  },
  notFound: { status: 404, code: 'general.resource.not.found', message: 'It was not found.' },
} as const satisfies Record<string, ApiError>;

/** The refusal of this name, to be thrown. */
export const refuseAdmin = (name: keyof typeof KNOWN): Refusal => new Refusal(KNOWN[name]);
