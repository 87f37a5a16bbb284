import type { FactKind } from '../api/facts';

export const KINDS: Record<FactKind, string> = {
  vendor_limit: 'Vendor limit',
  licence_cap: 'Licence cap',
  metric_redefinition: 'Metric redefined',
  tool_change: 'Tool changed',
};
