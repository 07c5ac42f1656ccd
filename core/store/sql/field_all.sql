select name.bytes, field.field, field.type, field.value, field.badge
from field join name on name.n = field.reg
