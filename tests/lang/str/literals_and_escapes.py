print('a', "b", 'it\'s', "say \"hi\"", 'tab\there', 'new\\line', 'a' 'b' "c")
print('\x41\u00e9\U0001F600\N{LATIN SMALL LETTER A}', '\101\60\7' == 'A0\x07', 'a\
b')
print(r'\n\x', R'\'', len('\0'), len('\n'), repr('\a\b\f\v\r\x1b\x7f'))
print('''triple
line "quoted" 'too' ''' + """x""")
print(repr('\xe9\u20ac\U00010000\ud800\u200b\xa0\xad'), repr('"'), repr("'"), repr('\'"'), repr('a\\b'))
print(u'unicode', len('😀'), len('e\u0301'), '\N{EURO SIGN}')
print(ascii('é€😀\n'), ascii('abc'), repr('\t'), '\\', '%')
