insert into quarantine (file, reason, wall_ms, bytes) values (?, ?, ?, ?)
