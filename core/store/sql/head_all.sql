select name.bytes, head.record from head join name on name.n = head.reg order by head.reg, head.record
