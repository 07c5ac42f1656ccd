select name.bytes from badge join name on name.n = badge.reg
