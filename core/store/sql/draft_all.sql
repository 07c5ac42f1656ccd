select stage, competitor, verdict, content, comment, reason, comments from draft
order by stage, competitor
