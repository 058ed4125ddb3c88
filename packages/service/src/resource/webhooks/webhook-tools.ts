/** What the endpoints of webhooks are carried out with. */
export interface WebhookTools {
  /** Whether private addresses, http and every port may be sent to. */
  readonly allowPrivate: boolean;
  /** Has deliveries made at once. */
  readonly wakeDeliveries: (workspaceId: string, deliveryIds: readonly string[]) => Promise<void>;
}
