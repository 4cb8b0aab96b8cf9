import textwrap, string, codecs, json, re, struct, base64, html, fnmatch, glob
print(textwrap.fill('The quick brown fox jumped over the lazy dog. ' * 3, 40))
print(textwrap.dedent('  a\n    b\n  c'), textwrap.indent('a\nb', '> '), textwrap.shorten('hello wide world', 12))
print(string.Template('$who likes ${what}').substitute(who='tim', what='kung pao'), string.capwords('a b c'))
print(codecs.encode('héllo', 'latin-1'), codecs.decode(b'\xff\xfea\x00', 'utf-16'), codecs.encode('abc', 'rot13'), codecs.lookup('utf8').name)
d = codecs.getincrementaldecoder('utf-8')()
print([d.decode(bytes([b])) for b in 'aé😀'.encode()])
d = codecs.getincrementaldecoder('utf-16')()
print([d.decode(bytes([b])) for b in 'aé😀'.encode('utf-16')])
print(list(codecs.iterdecode([b'a\xc3', b'\xa9'], 'utf-8')), b''.join(codecs.iterencode(['a', 'é'], 'utf-16')))
print(struct.unpack('<HIf', struct.pack('<HIf', 1, 2, 1.5)), base64.b64encode(b'hello'), html.escape('<a&"'), fnmatch.translate('*.py'))
tok = re.compile(r'\s*(?:(?P<num>\d+(?:\.\d*)?)|(?P<id>[A-Za-z_]\w*)|(?P<op>[-+*/()=]))')
pos = 0; s = 'x = 3.14 * (y + 42)'
out = []
while pos < len(s):
    m = tok.match(s, pos)
    out.append((m.lastgroup, m[m.lastgroup])); pos = m.end()
print(out)
log = '127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326'
m = re.match(r'(\S+) (\S+) (\S+) \[([^\]]+)\] "(\w+) (\S+) ([^"]*)" (\d{3}) (\d+|-)', log)
print(m.groups())
print(re.sub(r'(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)', r'\g<d>/\g<m>/\g<y>', 'on 2024-01-02 and 2025-03-04'))
print(re.split(r'[,;]\s*', 'a, b;c,  d'), re.sub(r'\b(\w)(\w*)', lambda m: m[1].upper() + m[2], 'hello big world'))
try:
    re.compile('(')
except re.error as e:
    print(e, e.msg, e.pos, e.lineno, e.colno, e.pattern, type(e), isinstance(e, Exception))
print(re.compile('a').flags, [m.group() for m in re.finditer('[aeiou]', 'education')], re.fullmatch('a+', 'aaa'))
try: b'abc\xff'.decode()
except UnicodeDecodeError as e: print(e.encoding, e.object, e.start, e.end, e.reason, e)
try: 'é'.encode('ascii')
except UnicodeEncodeError as e: print(e.encoding, e.object, e.start, e.end, e.reason, e, e.args)
