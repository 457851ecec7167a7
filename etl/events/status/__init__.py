"""Whether an event happened, is planned, is denied or hangs on a condition; and what is no event at all."""
