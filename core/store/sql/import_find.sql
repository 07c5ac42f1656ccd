select 1 from import_log where file_key = ? limit 1
