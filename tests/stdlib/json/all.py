import json
v = {'a': [1, 2.5, True, None, 'é"\\\n\x01😀'], 'b': {}, 'c': [], 'd': {'x': (1, 2)}, 5: 'int', None: 0, True: 1, 1.5: 'f'}
print(json.dumps(v)); print(json.dumps(v, ensure_ascii=False)); print(json.dumps(v, indent=2)); print(json.dumps([1, [2]], separators=(',', ':')), json.dumps({'b': 1, 'a': 2}, sort_keys=True), json.dumps([float('inf'), float('nan')]), json.dumps('x'), json.dumps(1e100), json.dumps([1, {'k': [2]}], indent='\t'))
print(json.loads('{"a": [1, 2.5, -3e2, true, false, null, "\\u00e9\\ud83d\\ude00\\n"], "b": {}}'), json.loads(' [ ] '), json.loads('"x"'), json.loads('-0'), json.loads('1E5'), json.loads(b'[1]'), json.loads('[NaN, Infinity, -Infinity]'))
for bad in ('', '{', '[1,]', '{"a"}', '{"a":1,}', 'nul', '[1 2]', '"abc', '"\\x"', '{a:1}', '01', '1.', '"\t"', '[1', 'tru', '{"a":}', '"\\u12"', '[1]x', '\ufeff1', '-', '{"a":1 "b"}', '["a\nb"]'):
    try: print(repr(bad), json.loads(bad))
    except json.JSONDecodeError as e: print(repr(bad), e, e.pos, e.lineno, e.colno)
print(json.loads('{"a": 1}', object_hook=lambda d: list(d.items())), json.loads('[1.5]', parse_float=str), json.loads('{"a":1,"a":2}', object_pairs_hook=list), json.loads('[1]', parse_int=float))
class C:
    def __init__(self): self.v = 1
print(json.dumps(C(), default=lambda o: o.__dict__))
for f in (lambda: json.dumps(C()), lambda: json.dumps({(1,): 2}), lambda: json.dumps(float('nan'), allow_nan=False), lambda: json.dumps({1, 2}), lambda: json.loads(5)):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
l = []; l.append(l)
try: json.dumps(l)
except ValueError as e: print(e)
class E(json.JSONEncoder):
    def default(self, o): return 'enc' if isinstance(o, C) else super().default(o)
print(json.dumps([C()], cls=E), json.dumps({(1,): 2, 'a': 1}, skipkeys=True), json.JSONDecoder().raw_decode('[1] rest'))
import io
b = io.StringIO(); json.dump({'a': 1}, b); print(b.getvalue(), json.load(io.StringIO('[2]')))
