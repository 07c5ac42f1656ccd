select n from name where bytes = ?
