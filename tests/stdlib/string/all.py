import string
print(string.ascii_letters, string.digits, string.punctuation, string.hexdigits, repr(string.whitespace), string.capwords('hello  wORLD'), string.capwords('a-b', '-'))
t = string.Template('$who likes ${what} $$5')
print(t.substitute(who='tim', what='kung'), t.safe_substitute(who='x'), t.substitute({'who': 1, 'what': 2}), t.get_identifiers(), t.is_valid())
for f in (lambda: t.substitute(who=1), lambda: string.Template('a\n$ b').substitute(), lambda: string.Template('${x').substitute(x=1)):
    try: f()
    except (KeyError, ValueError) as e: print(type(e).__name__, e)
print(string.Template('$ ${x $1').safe_substitute(x=1))
f = string.Formatter()
print(f.format('{0} {a!r:>5} {0.real}', 5, a='x'), f.format('{:{}}', 3, 5), list(f.parse('a{b!r:c}d{{')))
