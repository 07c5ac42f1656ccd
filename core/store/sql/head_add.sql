insert into head (reg, record) values (?, ?)
