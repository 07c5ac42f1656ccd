select body, signature from record where kind = ? order by n
