select bytes from quarantine where n = ?
