insert into field (reg, field, type, value, badge) values (?, ?, ?, ?, ?)
