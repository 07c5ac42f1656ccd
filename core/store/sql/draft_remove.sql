delete from draft where stage = ? and competitor = ?
