import { nodeSuite } from '../../test/setup/jest-base.mjs';

export default nodeSuite('domain', ['libs/domain/src']);
