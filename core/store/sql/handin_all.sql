select name.bytes, handin.record from handin join name on name.n = handin.reg
