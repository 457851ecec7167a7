-- The four quarters of conflict and cooperation, and two classes that are neither.
create type quad_class as enum(
    'verbal cooperation',
    'material cooperation',
    'verbal conflict',
    'material conflict',
    'disaster',
    'politics'
);
