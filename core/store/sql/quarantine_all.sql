select n, file, reason, wall_ms, length(bytes) from quarantine order by n
