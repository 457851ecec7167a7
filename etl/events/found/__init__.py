"""The words of a text that may tell an event."""
