"""Why a fork fails, and what to do: from what was read to causes and remedies."""
