delete from handin where reg = ?
