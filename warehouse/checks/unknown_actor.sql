-- An actor is named or acts that is not in the table of actors:
select named.actor_id
from (
    select mention.actor_id from mention
    union
    select telling_actor.actor_id from telling_actor
) as named
anti join actor on named.actor_id = actor.actor_id;
