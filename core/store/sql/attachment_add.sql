insert into attachment (hash, bytes) values (?, ?)
