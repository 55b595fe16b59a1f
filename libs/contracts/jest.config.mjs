import { nodeSuite } from '../../test/setup/jest-base.mjs';

export default nodeSuite('contracts', ['libs/contracts/src']);
