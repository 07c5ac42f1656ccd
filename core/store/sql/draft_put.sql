insert into draft (stage, competitor, verdict, content, comment, reason, comments)
values (?, ?, ?, ?, ?, ?, ?)
on conflict (stage, competitor) do update set verdict = excluded.verdict,
    content = excluded.content, comment = excluded.comment, reason = excluded.reason,
    comments = excluded.comments
