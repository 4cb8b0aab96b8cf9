import helper
from pkg.inner import value
print(helper.name, value)
