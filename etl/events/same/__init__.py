"""One entry for one event of a document, however often it is told."""
