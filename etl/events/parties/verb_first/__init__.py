"""Parties where the verb leads and its subject follows, as in Arabic."""
