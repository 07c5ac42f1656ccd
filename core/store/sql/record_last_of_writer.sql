select id, seq from record
where author = (select n from name where bytes = ?)
  and writer = (select n from name where bytes = ?)
order by seq desc limit 1
