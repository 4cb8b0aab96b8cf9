import unicodedata as u
print([u.category(c) for c in 'aA1 \n_-€é一\ud800\u0301ǅ'], [u.combining(c) for c in 'a\u0301\u0323'])
print(u.decimal('٣'), u.digit('²'), u.decimal('x', None), [u.east_asian_width(c) for c in 'aé一ﾊＡ가'])
for form in ('NFC', 'NFD', 'NFKC', 'NFKD'):
    t = u.normalize(form, 'é e\u0301 ﬁ ² Å 가 \ud800x')
    print(form, ascii(t), u.is_normalized(form, t), u.is_normalized(form, 'e\u0301'))
print(''.join(c for c in u.normalize('NFKD', 'Crème brûlée à la Größe') if not u.combining(c)))
print(u.lookup('EURO SIGN'), u.lookup('LATIN SMALL LETTER E WITH ACUTE'), u.unidata_version)
for f in (lambda: u.decimal('x'), lambda: u.category('ab'), lambda: u.normalize('X', 'a'), lambda: u.lookup('NOPE'), lambda: u.category(1), lambda: u.normalize(1, 'a')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
