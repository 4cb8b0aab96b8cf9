import re
for p in ['(', ')', '[', 'a**', '*a', '+', '(?P<1>a)', '(?P<n>a)(?P<n>b)', r'\q', '(?P=x)', '(?z)', 'a{2,1}', '[z-a]', '\\', '(?<=a+)b', r'(a\1)', r'\2', '(?(1)a|b|c)', '(?P<n', '(?#', 'a(?i)b', r'\x1', '[a', '(?:', 'a|*', '(?P>x)', '(?', '[\\q]', '(?(9)a)', '(?i-', '^*']:
    try: re.compile(p); print(repr(p), 'ok')
    except re.error as e: print(repr(p), e, e.msg, e.pos)
for f in (lambda: re.match('a', b'a'), lambda: re.match(b'a', 'a'), lambda: re.match('a', 5), lambda: re.compile(5), lambda: re.match('a', 'a').group(1), lambda: re.match('a', 'a').group('x'), lambda: re.sub('a', r'\2', 'a'), lambda: re.sub('a', r'\g<z>', 'a'), lambda: re.sub('a', r'\q', 'a'), lambda: re.sub('a', r'\g<', 'a')):
    try: print(f())
    except (TypeError, IndexError, re.error) as e: print(type(e).__name__, e)
