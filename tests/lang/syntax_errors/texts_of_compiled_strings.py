def shown(source):
    try:
        compile(source, '<here>', 'exec')
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))


# case: features that there are not have a place and no text
shown('from __future__ import nope')
shown('"""doc"""\nfrom __future__ import (annotations, nope)')
shown('from __future__ import braces')
shown('from __future__ import annotations; from __future__ import division, zz as y')
shown('class A:\n   from __future__ import zz')

# case: a future import behind others
shown('x = 1\nfrom __future__ import annotations')

# case: a mistake of the grammar has its text
shown('from __future__ import nope\n1 +')
