/** The names that our Actions project and this webhook must agree on. They stay once they have shipped. */
export const project = {
  /** The one webhook handler that every intent calls. */
  handler: 'converse',
  /** Google's own, called to see whether the webhook is there. */
  healthCheck: 'actions.handler.HEALTH_CHECK',
  shopScene: 'Shop',
  linkingScene: 'AccountLinking',
  /** Google's own way to hang up. */
  endScene: 'actions.scene.END_CONVERSATION',
  /** The linking scene's only slot, and the session parameter that it is kept in. */
  linkingSlot: 'AccountLinkingSlot',
  /** The slot of `Choose` that takes what is chosen by name, and the slot type behind it: lists add their entries to it. */
  choice: 'item',
} as const;
