import { expect, test } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { sendStep } from '../../../src/genesys/install/send-step.ts';
import { planInstall } from '../../../src/install/plan.ts';
import { desired, nothing } from '../../install/organization.ts';

test.each(['grantRole', 'configureIntegration', 'enableIntegration'])(
  'nothing is sent for a step whose object does not exist yet (%s)',
  async (action) => {
    const api: Api = { call: () => expect.fail('Something was sent.') };
    const step = planInstall(desired, nothing).steps.find((one) => one.action === action);
    expect(await sendStep(api, step ?? expect.fail())).toEqual({
      ok: false,
      failure: { kind: 'notFound' },
    });
  },
);
