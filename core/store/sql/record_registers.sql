select bytes from name where n in (select distinct reg from record)
