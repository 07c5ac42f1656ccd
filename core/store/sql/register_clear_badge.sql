delete from badge where reg = ?
