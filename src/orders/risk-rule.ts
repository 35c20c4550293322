/** What made an order riskier than "the same again" (V9, V8). Recorded with the order. */
export type RiskRule = 'new_item' | 'new_address' | 'over_limit' | 'unusual_quantity' | 'different_voice';
