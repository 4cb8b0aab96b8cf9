import textwrap
t = 'The quick brown fox jumps over the lazy dog. It was a well-known dog -- not a new one, and averyverylongwordthatdoesnotfit.'
for w in (20, 33, 70): print(textwrap.wrap(t, w))
print(textwrap.fill(t, 40, initial_indent='* ', subsequent_indent='  ')); print(textwrap.shorten(t, 30), textwrap.shorten('a b', 10), textwrap.shorten(t, 25, placeholder='...'))
print(repr(textwrap.dedent('''
    a
      b

    c
    ''')), repr(textwrap.indent('a\n\nb\n', '> ')), repr(textwrap.indent('a\n\nb', '> ', lambda l: True)))
print(textwrap.wrap(t, 10, break_long_words=False), textwrap.wrap('', 5), textwrap.wrap('a\tb   c', 20), textwrap.wrap('word ' * 5, 11, max_lines=2))
