select name.bytes, ballot.conflict, ballot.withdrawn, ballot.versions, ballot.value
from ballot join name on name.n = ballot.reg
