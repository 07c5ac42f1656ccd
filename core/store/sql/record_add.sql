insert into record (id, kind, reg, author, writer, seq, prev, wall_ms, body, signature)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
