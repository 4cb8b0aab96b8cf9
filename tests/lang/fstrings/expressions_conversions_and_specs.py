x, name, pi = 42, 'Ann', 3.14159
print(f'{x} {name} {x + 1} {name.upper()} {x:5}| {x:<5}| {x:05d} {pi:.2f} {name!r} {name!s:>6} {name!a}')
print(f'{x=} {x = } {name=} {pi=:.1f} {x + 1=} {name=!s} { x =}')
print(f'{{}} {{{x}}} {x}{{ }}' f' joined {1}' ' plain {x}', F'{x}', rf'{x}\n', fr'\{x}', f'')
print(f'{x:{x // 8}}|{pi:{"."}{2}f}|{pi:{5}.{3}}|{name:*^{x // 4}}')
print(f'{"nested " + f"{x} {f"{name}"}"}', f'{'same quotes'}', f"{"a" "b"}", f'{f'{f'{1}'}'}')
print(f'{[i for i in range(3)]} {{"a": 1}} { {"a": 1}["a"] } {(lambda v: v * 2)(3)} {x if x > 5 else name} {x!r:>5} {1, 2} {*[1, 2], 3}')
print(f'''multi
{x
 + 1}
line''', f'{
    x  # a comment
}')
print(f'{x:%}', f'{x:,}', f'{x!r}', f'{"\n"}|', f'{"\x41"}', f'\N{BULLET} \x41 {x}\t|', f'{x:>{10}}|', f'{None} {True} {...}')
print(f'{x == 42} {x != 1} {x >= 3} {x:=5} {(y := 7)} {y}', f'{x:=+6}')
class D:
    def __format__(self, spec): return f'<{spec}>'
print(f'{D():hello {x} world} {D():%Y-%m-%d} {D()} {D():{{}}}' if False else f'{D():hello {x} world} {D():%Y-%m-%d} {D()}')
def f(a): return f'{a!r:{len(a) + 4}}|'
print(f('ab'), f"{'a' if True else 'b'}", f'{x}' + '{x}', f'{x}' '{x}', len(f'{x}' * 3))
