import type { Type } from '@nestjs/common';
import { registerKinds, registerOf, type RegisterArea } from '@ragang/domain';
import { registerController } from './register-controller.js';

/** The controllers of every register in one area of the product; each feature module serves its own. */
export function registerControllers(...areas: readonly RegisterArea[]): Type<unknown>[] {
  return registerKinds.map(registerOf).filter((register) => areas.includes(register.area)).map(registerController);
}
