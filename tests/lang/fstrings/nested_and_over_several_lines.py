x, w, s, d = 5, 10, "é", {"a": 1, "b": [1, 2]}


def told(source):
    try:
        return ascii(eval(source, {"x": x, "w": w, "s": s, "d": d}))
    except SyntaxError as error:
        return f"{type(error).__name__}: {error.msg}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def show(*sources):
    for source in sources:
        print(ascii(source), told(source))


# case: the same quotes inside
show("f'{d['a']}'", "f'{'a' 'b'}'", "f'{f'{f'{x}'}'}'", 'f"{"\\n".join(["a", "b"])}"', "f'{'{'}{'}'}'", "f'''{'''a'''}'''", "f'{\"'\"}'")

# case: backslashes inside
show("f'{'\\n'}'", "f'{'\\x41'}'", "f'\\{x}'", "rf'\\{x}'", "f'{x:\\x20>5}'", "f'\\N{DIGIT ONE}{x}'", "rf'\\N{x}'", "f'\\x4{x}'", "f'{x}\\'")

# case: several lines and comments
show("f'{\nx\n}'", "f'''{\nx # comment\n}'''", "f'{x # comment}'", "f'''{\nx=\n}'''", "f'''a\n{x:\n>5}'''", "f'{x:\n}'", "f'{\n# only\n}'", "f'''{d[\n'a'\n]}'''")

# case: the source with its value
show("f'{x=}'", "f'{x = }'", "f'{ x=!r}'", "f'{x=!s:>5}'", "f'{x=:>5}'", "f'{s=}'", "f'{s=!s}'", "f'{s=!a}'", "f'{x+1=}'", "f'{d[\"a\"]=}'", "f'{x=}{w=}'", "f'{x==5}'", "f'{x=!}'", "f'{x!r=}'")

# case: fields in specs
show("f'{x:{w}}'", "f'{x:{\">\"}{w}}'", "f'{x:>{w}.{1}f}'", "f'{x:{w:{w}}}'", "f'{x:{w:{w:{w}}}}'", "f'{x:{w!r}}'", "f'{s:{s}<{w}}'", "f'{x:{{}}}'", "f'{x:}}'", "f'{x:{'", "f'{x:{}}'")

# case: expressions
show("f'{x if x else w}'", "f'{(lambda y: y)(2)}'", "f'{lambda y: 1}'", "f'{x,}'", "f'{x, w}'", "f'{*d,}'", "f'{*d}'", "f'{(y:=5)}'", "f'{x:=5}'", "f'{x!=5}'", "f'{x>=5}'", "f'{ {1: 2}[1] }'", "f'{[*d]}'", "f'{x for x in d}'")

# case: braces
show("f'{{x}}'", "f'{{{x}}}'", "f'{x}}}'", "f'}'", "f'{x}}'", "f'{'", "f'{x'", "f'{{}'", "f'{}'", "f'{ }'", "f'{!r}'", "f'{:5}'", "f'{=}'")

# case: conversions
show("f'{x!r}'", "f'{s!a}'", "f'{x!z}'", "f'{x!}'", "f'{x! r}'", "f'{x!r }'", "f'{x !r}'", "f'{x!rr}'", "f'{x!r:>4}'", "f'{x!1}'")

# case: what is wrong inside
show("f'{x y}'", "f'{x;y}'", "f'{a=b}'", "f'{import x}'", "f'{x)}'", "f'{(x}'", "f'{[x)}'", "f'{1 2}'", "f'{x:{1 2}}'", "f'{x.}'", "f'{del x}'", "f'{**d}'", "f'{yield}'", "f'{a $ b}'")

# case: beside other literals
show("f'a' 'b' f'{x}'", "'{1}' f'{2}'", "f'{x}' b'a'", "fb'a'", "uf'a'", "F'{x}' fR'{x}\\n' rF'\\d'", "f'' ''", "f'a''b'")

# case: specs for dates and others
class Clock:
    def __format__(self, spec):
        return f"[{spec}]"
c = Clock()
print(f"{c:%H:%M}", f"{c!r:.8}", f"{c:{x}:{w}}", f"{c::}", f"{c:!r}", f"{c:{'}'}}", f"{c: }")

# case: evaluated from left to right
def say(v):
    print(v, end=" ")
    return v
print(f"{say(1)}{say('z'):{say('>')}{say(5)}}{say(2)!r}")
