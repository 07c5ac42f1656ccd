select hash, bytes from attachment order by hash
