insert into name (bytes) values (?)
