# case: punycode there and back
def t(f):
    try: return ascii(f())
    except Exception as x: return f'{type(x).__name__}: {x} {getattr(x,"start","")} {getattr(x,"end","")} {getattr(x,"__notes__","")}'
for s in ['', 'a', 'b\xfccher', '\xfc', '\u4e2d\u6587', 'a-b', '-', 'M\xfcnchen', '\U0001f600a', '\ud800', 'Pr\xf3\u010dprostěnemluvíčesky', '\xe9'*30]:
    print(ascii(s), t(lambda: s.encode('punycode')), t(lambda: s.encode('punycode').decode('punycode') == s))

# case: punycode with faults
for b in [b'', b'-', b'a-', b'abc', b'bcher-kva', b'BCHER-KVA', b'bcher-kv\xe4', b'bcher-k!a', b'bcher-k', b'x-99999999', b'\xff-a', b'a\xffb-kva', b'-a', b'--a', b'99999999999']:
    for e in ('strict','replace','ignore','xx', 'backslashreplace'):
        print(b, e, t(lambda: b.decode('punycode', e)))

# case: names of hosts
print('-- idna')
for s in ['', 'a', 'b\xfccher.ch', 'B\xdcCHER.CH', 'www.Example.com', 'a..b', '.a', 'a.', '\xdf.de', '\u3002a', 'a\u3002b', 'a'*63, 'a'*64, '\xe9'*70, 'xn--a\xfc', '\u0627b', '\u0627', 'a\u200db\xfc', '\u2126', 'fa\xdf', 'xn--bcher-kva', '\u2028', 'a b\xfc', '\ue000', '\ud800', 'a_b\xfc', '\u0130', 'a.b\xfc.c.', '...', '\xad','\u0221']:
    print(ascii(s), t(lambda: s.encode('idna')))
for b in [b'', b'xn--bcher-kva.ch', b'XN--bcher-kva.CH', b'www.example.com', b'a..b', b'a.', b'xn--', b'xn--a', b'\xff', b'a.xn--bcher-kva.', b'xn--BCHER-KVA', b'xn--zz-zz', b'xn--bcher-kv\xe4', b'.', b'xn--fa-hia']:
    print(b, t(lambda: b.decode('idna')))
print(t(lambda: 'a\xfc'.encode('idna', 'replace')), t(lambda: b'a'.decode('idna', 'ignore')))
import codecs

# case: piece by piece
e = codecs.getincrementalencoder('idna')(); print(e.encode('b\xfccher.c'), e.encode('h', True))
d = codecs.getincrementaldecoder('idna')(); print(ascii(d.decode(b'xn--bcher-kva.c')), d.decode(b'h', True))
