-- Where the day came from on which a document speaks.
create type anchor_rule as enum('published', 'sidecar', 'decision', 'inferred');
