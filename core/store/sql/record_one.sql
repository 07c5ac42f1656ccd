select body, signature from record where id = ?
