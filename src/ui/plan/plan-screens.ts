/** The screens of plans, fetched together when somebody makes or opens one. */
export { HingelinePlan } from './plan-screen.ts';
export { HingelinePlanOffer } from './plan-offer.ts';
