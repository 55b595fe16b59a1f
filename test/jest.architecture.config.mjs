import { nodeSuite } from './setup/jest-base.mjs';

export default nodeSuite('architecture', ['test/architecture']);
