select body, signature from record
where reg = (select n from name where bytes = ?) order by n
