def outcome(act):
    try:
        return f'made {len(act())}'
    except (MemoryError, ValueError, OverflowError) as e:
        return type(e).__name__

wide = 10**9
for act in (
    lambda: f'{1:>{wide}}',
    lambda: f'{1.5:.{wide}f}',
    lambda: f'{"x":^{wide}}',
    lambda: f'{1:0{wide},}',
    lambda: '%1000000000d' % 1,
    lambda: '%.999999999f' % 1.5,
    lambda: '%*d' % (wide, 1),
    lambda: b'%1000000000s' % b'x',
    lambda: '{:999999999}'.format(1),
    lambda: '{:{}}'.format(1, wide),
    lambda: '{0:{0}}'.format(wide),
    lambda: format(1, '1000000000x'),
    lambda: format(1, '9' * 30),
    lambda: '%99999999999999999999d' % 1,
    lambda: '{:{}{}}'.format(1, wide, wide),
    lambda: round(1.5, -wide).hex(),
    lambda: 'x' * 10 + f'{2:>{10**6}}',
):
    print(outcome(act))
