-- How a mention names its actor: by name, or by an office it holds.
create type mention_form as enum('name', 'office');
