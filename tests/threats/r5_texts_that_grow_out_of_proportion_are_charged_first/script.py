import re, string, textwrap

def outcome(act):
    try:
        return f'made {len(act())}'
    except (MemoryError, OverflowError) as e:
        return type(e).__name__

long = 'x' * 10**6
for act in (
    lambda: long.replace('', long),
    lambda: long.replace('x', long),
    lambda: b'x'.join([bytes(10**6)] * 1000),
    lambda: long.join('abcdefghij' * 1000),
    lambda: 'x'.ljust(10**12),
    lambda: 'x'.center(10**12),
    lambda: '-1'.zfill(10**12),
    lambda: 'a\tb'.expandtabs(10**12),
    lambda: long.translate({ord('x'): long}),
    lambda: re.sub('', long, long),
    lambda: re.sub('(x)', r'\1' * 10**4, long),
    lambda: textwrap.indent('x\n' * 10**6, ' ' * 1000),
    lambda: string.Template('$a' * 10**4).substitute(a=long),
    lambda: '{0}{0}'.join(['{0}'] * 10**4).format(long),
    lambda: '%(a)s' * 10**4 % {'a': long},
    lambda: ('ß' * 10**7).upper() * 10,
    lambda: 'x'.encode('utf-32') * 10**8,
    lambda: repr(bytes(5 * 10**7)),
    lambda: ascii('\U0001F600' * 10**7),
    lambda: long.replace('x', 'xyz'),
):
    print(outcome(act))
