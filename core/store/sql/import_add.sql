insert into import_log (file, verdict, judge, added, known, wall_ms, file_key, ids)
values (?, ?, ?, ?, ?, ?, ?, ?)
