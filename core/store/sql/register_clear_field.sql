delete from field where reg = ?
