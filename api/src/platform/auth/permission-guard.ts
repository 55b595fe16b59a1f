import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { requestContext } from '../database/request-context.js';
import { DomainError } from '../http/domain-error.js';
import { DEMAND, type Demand } from './permission.js';
import { may } from './permission-matrix.js';

/** Refuses everything that the permission matrix does not allow; an operation that has forgotten to say what it demands is refused too. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const demand = this.reflector.getAllAndOverride<Demand | undefined>(DEMAND, [context.getHandler(), context.getClass()]);
    if (demand?.kind === 'public') return true;
    const { actor } = requestContext();
    if (actor.kind !== 'user') throw new DomainError('session.missing', 'Du är inte inloggad, eller så har du varit borta för länge. Logga in och försök igen.', 401);
    if (demand?.kind === 'signed-in' && actor.role !== null) return true;
    if (demand?.kind === 'right' && may(actor.role, demand.right, demand.area)) return true;
    throw new DomainError('permission.missing', 'Din roll får inte göra det här. Be en systemansvarig om du behöver rättigheten.', 403);
  }
}
