insert into ballot (reg, conflict, withdrawn, versions, value) values (?, ?, ?, ?, ?)
