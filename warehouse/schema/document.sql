-- One row per document that was read.
create table document (
    document_id varchar primary key, -- Key of the document, the same in every build as long as its name stays.
    lang varchar not null, -- Language of the text, ISO 639-1.
    outlet varchar not null, -- Who published it, '' where unknown.
    url varchar not null, -- Where it was published, '' where unknown.
    title varchar not null, -- Its headline, '' where it has none.
    text varchar not null, -- The text, exactly as all offsets count it, in Unicode code points.
    word_count integer not null, -- Words, numbers and signs of the text.
    published_at timestamptz, -- The moment of publication, where the outlet gives one.
    published_on date, -- The outlet's local day of publication.
    anchor_earliest_on date, -- First day on which the document may have been written.
    anchor_latest_on date, -- Last day on which the document may have been written.
    anchor_best_on date, -- The likeliest day: bare dates in the text are read from here.
    anchor_confidence double, -- Probability that the likeliest day is the true one.
    anchor_rule varchar, -- How the anchor was found: published, sidecar, decision, inferred, or what named it.
    path varchar not null, -- The file it was read from, relative to the folder of articles.
    content_hash varchar not null, -- Hash of what was read: a document is read again when it changes.
    check (anchor_earliest_on <= anchor_best_on and anchor_best_on <= anchor_latest_on),
    check (anchor_confidence between 0 and 1)
);
