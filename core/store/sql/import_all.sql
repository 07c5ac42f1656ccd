select n, file, verdict, judge, added, known, wall_ms, file_key, ids from import_log order by n
