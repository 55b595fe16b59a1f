import { nodeSuite } from '../../test/setup/jest-base.mjs';

export default nodeSuite('documents', ['libs/documents/src']);
