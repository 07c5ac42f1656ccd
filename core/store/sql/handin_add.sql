insert into handin (reg, record) values (?, ?)
