-- The four quarters of conflict and cooperation, with neutral for what is neither.
create type quad_class as enum(
    'verbal_cooperation',
    'material_cooperation',
    'verbal_conflict',
    'material_conflict',
    'neutral'
);
