# case: what is written directly, and what in base 64
print(bytes(c for c in range(128) if chr(c).encode('utf-7') == bytes([c])))
for s in ['a\xe9', 'a\xe9b', 'a\xe9-', 'a\xe9!', 'a\xe9+', '+', '+a', 'a+\xe9', '\U0001f600x', '~', '\\', '\xe9~', '\xe9 \xe9', '\ud800', 'a\xe9\x00', '\x00','\xe9/','\xe9=', '+-']:
    print(ascii(s), s.encode('utf-7'))

# case: decoding, faults and their handlers
def t(b, e='strict'):
    try: return ascii(b.decode('utf-7', e))
    except Exception as x: return f'{type(x).__name__}: {x} {getattr(x,"start","")} {getattr(x,"end","")}'
for b in [b'+', b'+-', b'+AOk', b'+AOk-', b'+AOk!', b'+AO', b'+AO-', b'+A', b'+A-', b'+AOl-', b'+AOl', b'a\xff', b'+\xff', b'+AOk\xff', b'~', b'\\', b'+AOk-a', b'+AOkA', b'+AOkA-', b'+2D3eAA-', b'+2D3eAA', b'+2D0-', b'+3gA-', b'+2D0AQQ-', b'+AOk+AOk-', b'+!', b'++', b'+AOk+-', b'+AOkA!', b'a+AOkAx', b'+/', b'-', b'+AOk--', b'+AOkAAAA', b'+AOkAAAAA!','+AP//AAAA'.encode(), b'ab+AGE-c',b'+ x']:
    for e in ('strict', 'replace', 'ignore', 'backslashreplace'):
        print(b, e, t(b, e))
import codecs

# case: piece by piece
for part in ['', 'a', '+', '+A', '+AO', '+AOk', '+AOk-', 'x+AOk', '+AOkA','a+AOk-b+2D3']:
    print(part, codecs.utf_7_decode(part.encode(), 'strict', False))
d = codecs.getincrementaldecoder('utf-7')()
print([d.decode(bytes([c])) for c in b'a+AOkgrA-b'], ascii(d.decode(b'', True)))
e = codecs.getincrementalencoder('utf-7')()
print([e.encode(c) for c in 'a\xe9\u20acb'])
