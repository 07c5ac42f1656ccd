select body, signature, id from record order by n
