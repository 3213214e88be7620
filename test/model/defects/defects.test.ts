import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { orderDefects } from './order-defects.ts';
import { peerDefects } from './peer-defects.ts';

describe('the model finds a defect that is put back:', () => {
  it.each([...peerDefects, ...orderDefects])('$name', async (defect) => {
    expect(await find(defect)).not.toBeNull();
  });
});
