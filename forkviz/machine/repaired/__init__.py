"""The reload of the policy ``repaired``: a plan, blocks, a ledger."""
