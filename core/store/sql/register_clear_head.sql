delete from head where reg = ?
