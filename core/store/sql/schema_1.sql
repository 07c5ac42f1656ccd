create table meta (
    key   text primary key,
    value blob not null
) strict, without rowid;

-- Registers, authors and writers by small numbers: their texts and keys repeat.
create table name (
    n     integer primary key,
    bytes blob not null unique
) strict;

-- Evidence. Written once, in order of arrival; see the triggers below.
create table record (
    n         integer primary key,
    id        blob    not null unique check (length(id) = 32),
    kind      integer not null,
    reg       integer not null references name,
    author    integer not null references name,
    writer    integer not null references name,
    seq       integer not null,
    prev      blob    not null check (length(prev) = 32),
    wall_ms   integer not null,
    body      blob    not null,
    signature blob    not null check (length(signature) = 64)
) strict;

create index record_reg on record (reg);
create index record_kind on record (kind);
create index record_writer on record (author, writer, seq);

create trigger record_no_update before update on record
begin
    select raise(abort, 'records are never changed');
end;

create trigger record_no_delete before delete on record
begin
    select raise(abort, 'records are never deleted');
end;

-- Derived from the records, register by register; equal to a rebuild at any time.
create table head (
    reg    integer not null references name,
    record blob    not null,
    primary key (reg, record)
) strict, without rowid;

create table field (
    reg   integer not null references name,
    field text    not null,
    type  integer not null,
    value blob    not null,
    badge integer not null,
    primary key (reg, field)
) strict, without rowid;

create table ballot (
    reg       integer primary key references name,
    conflict  integer not null,
    withdrawn integer not null,
    versions  blob    not null,
    value     blob    not null
) strict;

create table handin (
    reg    integer not null references name,
    record blob    not null,
    primary key (reg, record)
) strict, without rowid;

create table badge (
    reg integer primary key references name
) strict;

-- Local to this computer, never exchanged.
create table draft (
    stage      text not null,
    competitor text not null,
    verdict    integer not null,
    content    blob not null,
    comment    text not null,
    reason     text not null,
    comments   blob not null,
    primary key (stage, competitor)
) strict, without rowid;

create table import_log (
    n        integer primary key,
    file     text    not null,
    verdict  text    not null,
    judge    text    not null,
    added    integer not null,
    known    integer not null,
    wall_ms  integer not null,
    file_key blob    not null,
    ids      blob    not null
) strict;

create table quarantine (
    n       integer primary key,
    file    text    not null,
    reason  text    not null,
    wall_ms integer not null,
    bytes   blob    not null
) strict;
