import { jest } from '@jest/globals';

// A browser on a busy machine is late now and then. A test that fails is tried once more, and the first failure is printed with its reason.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
