delete from ballot where reg = ?
