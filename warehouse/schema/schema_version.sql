-- One row: the version of this schema.
create table schema_version (
    version varchar primary key -- Hash of the files under warehouse/schema: another schema is built anew.
);
