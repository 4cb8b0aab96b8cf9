for source in ("f'{}'", "f'{'", "f'}'", "f'{a b}'", "f'{a!}'", "f'{a!x}'", "f'{a!r b}'", "f'{!r}'", "f'{:5}'", "f'{a:{}}'", "f'{a:{b:{c:{d}}}}'", "f'{a", "f'{a:'", "f'''{a", "f'{lambda x: 1}'", "f'{a = b}'", "f'{a=b}'", "f'{*a}'", "f'{**a}'", "f'{a;b}'", "f'{a #}'", "f'{a[}'", "f'{a]}'", "f'{(a}'", "f'{a)}'", "f'{yield}'", "f'{\\}'", "f'{ }'", "f'{a $ b}'", "b'' f''", "f'' b''", "f'{a}' = 1", "f'{import x}'", "f'\\N{nope}'", "f'{1:d:e}'", "bf''", "f'{a:=}'", "f'{a!r=}'", "f'{=}'", "f'{a!r:'"):
    try:
        compile(source, '<s>', 'exec')
        print(source, 'compiles')
    except SyntaxError as e:
        print(source, '->', e.msg, e.lineno, e.offset)
