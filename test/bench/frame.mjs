/** The frame that the rules of the rulebook are written in; it is not part of what the domain offers to others. */
export { and, holds, isYes, not } from '../../libs/domain/dist/rules/three-valued.js';
export { conclude } from '../../libs/domain/dist/rules/outcome.js';
