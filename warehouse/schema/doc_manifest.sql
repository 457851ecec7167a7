-- One row per input and document in it: what was read, and by which version.
create table doc_manifest (
    path varchar not null, -- The file, relative to the folder of articles.
    document_id varchar not null, -- The document, '' where the input gave none.
    content_hash varchar not null, -- Hash of what was read.
    extractor_version varchar not null, -- Version of code, language data and seeds that read it.
    read_at timestamptz not null -- When it was read.
);
