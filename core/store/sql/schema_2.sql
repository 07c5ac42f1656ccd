-- Format 2: what attachments of entries hold, by the hash of their bytes. Records
-- name them; a body that no record names any more may go.
create table attachment (
    n     integer primary key,
    hash  blob    not null unique check (length(hash) = 32),
    bytes blob    not null
) strict;
