delete from attachment where hash = ?
