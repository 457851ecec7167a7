"""Parties where the subject leads, as in English."""
