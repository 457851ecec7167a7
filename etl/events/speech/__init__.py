"""Who says so, and what of it is theirs."""
