insert into badge (reg) values (?)
