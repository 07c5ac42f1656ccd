select body, signature from record
where author = (select n from name where bytes = ?) order by n
