-- How fine a span of days is.
create type granularity as enum(
    'intraday',
    'day',
    'week',
    'month',
    'quarter',
    'half',
    'season',
    'year',
    'decade',
    'century'
);
