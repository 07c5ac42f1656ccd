select id, kind from record
