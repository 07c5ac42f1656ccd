select bytes from attachment where hash = ?
