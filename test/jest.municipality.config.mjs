import { nodeSuite } from './setup/jest-base.mjs';

export default nodeSuite('municipality', ['test/municipality']);
