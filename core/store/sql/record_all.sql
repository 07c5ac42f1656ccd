select body, signature from record order by n
